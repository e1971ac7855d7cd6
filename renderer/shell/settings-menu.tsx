import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator
} from 'react-aria-components'
import { useApp } from '../store/app'
import { useSay } from '../store/words'
import { GearIcon, TickIcon } from '../ui/icons'

const THEMES = ['system', 'light', 'dark'] as const
const LANGUAGES = { en: 'English', de: 'Deutsch' } as const

/** Look, language, and the site as a file. */
export function SettingsMenu() {
  const say = useSay()
  const { settings, changeSettings, importSite, exportSite } = useApp()
  const run = (key: string) => {
    const theme = THEMES.find((each) => each === key)
    if (theme) return changeSettings({ theme })
    if (key === 'en' || key === 'de') return changeSettings({ language: key })
    return key === 'import' ? importSite() : exportSite()
  }
  return (
    <MenuTrigger>
      <Button className="action small quiet" aria-label={say('shell.settings')}>
        <GearIcon />
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => void run(String(key))}>
          <ChoiceSection
            title={say('shell.look')}
            choices={THEMES.map((theme) => [theme, say(`shell.theme-${theme}`)])}
            chosen={settings.theme}
          />
          <ChoiceSection
            title={say('shell.language')}
            choices={Object.entries(LANGUAGES)}
            chosen={settings.language}
          />
          <Separator className="menu-line" />
          <MenuItem className="menu-item" id="import">
            {say('shell.open-other')}
          </MenuItem>
          <MenuItem className="menu-item" id="export">
            {say('shell.export-site')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface ChoiceSectionProps {
  readonly title: string
  /** The key of each and its name. */
  readonly choices: readonly (readonly [key: string, name: string])[]
  readonly chosen: string
}

function ChoiceSection({ title, choices, chosen }: ChoiceSectionProps) {
  return (
    <MenuSection>
      <Header className="menu-head">{title}</Header>
      {choices.map(([key, name]) => (
        <MenuItem className="menu-item" key={key} id={key} textValue={name}>
          {name}
          {key === chosen && <TickIcon size={16} />}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

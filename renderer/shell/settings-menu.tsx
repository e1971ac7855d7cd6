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
          <MenuSection>
            <Header className="menu-head">{say('shell.look')}</Header>
            {THEMES.map((theme) => (
              <MenuItem className="menu-item" key={theme} id={theme} textValue={theme}>
                {say(`shell.theme-${theme}`)}
                {settings.theme === theme && <TickIcon size={16} />}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className="menu-head">{say('shell.language')}</Header>
            {Object.entries(LANGUAGES).map(([id, name]) => (
              <MenuItem className="menu-item" key={id} id={id} textValue={name}>
                {name}
                {settings.language === id && <TickIcon size={16} />}
              </MenuItem>
            ))}
          </MenuSection>
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

/**
 * The import password that HeartLab's guide gives for every client certificate file: tried first everywhere,
 * the only one that a card may print, and, being published, no protection.
 */
export const GUIDE_PASSWORD = 'pulse'

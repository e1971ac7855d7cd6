/** The import password that HeartLab's guide publishes; tried first everywhere, and no protection. */
export const GUIDE_PASSWORD = 'pulse'

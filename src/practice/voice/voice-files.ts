/** The file of sounds of each guide, by its code, and of what all screens say. A build puts here what its pack holds. */
export const voiceFiles: Readonly<Partial<Record<string, string>>> = {};

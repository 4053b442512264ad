/** Whether this build has sounds of a machine voice. A build that has puts true here (`content/voice/voice-plugin.ts`). */
export const hasMachineVoice: boolean = false;

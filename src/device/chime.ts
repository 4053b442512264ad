// @chunk device
/** Plays two soft notes when somebody asks for help. Browsers stay silent before the first touch. */
export function chime(): void {
  const audio = new AudioContext();
  const start = audio.currentTime;
  for (const [at, hertz] of [
    [0, 523.25],
    [0.22, 783.99],
  ] as const) {
    const note = new OscillatorNode(audio, { type: "sine", frequency: hertz });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(0.25, start + at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + at + 0.6);
    note.connect(volume).connect(audio.destination);
    note.start(start + at);
    note.stop(start + at + 0.65);
  }
  setTimeout(() => void audio.close(), 1500);
}

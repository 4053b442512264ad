import { barButton } from "./bar";

/** Adds "Nghe" once the phone has a Vietnamese voice of its own; a voice from the network would tell others what is read. */
export function offerToRead(bar: HTMLElement, step: () => HTMLElement | undefined): void {
  if (!("speechSynthesis" in window)) return;
  const offer = () => {
    const voice = speechSynthesis.getVoices().find((each) => each.localService && /^vi\b/i.test(each.lang));
    if (!voice || bar.dataset.voice) return;
    bar.dataset.voice = voice.name;
    bar.append(barButton("Nghe", "sound", (button) => tell(voice, step(), button)));
  };
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
}

function tell(voice: SpeechSynthesisVoice, step: HTMLElement | undefined, button: HTMLButtonElement): void {
  const was = speechSynthesis.speaking;
  speechSynthesis.cancel();
  if (was) return;
  const words = [...(step ?? document.querySelector("main")!).querySelectorAll("h1, h3, p")];
  const spoken = new SpeechSynthesisUtterance(words.map((each) => each.textContent).join(". "));
  spoken.voice = voice;
  spoken.lang = "vi-VN";
  spoken.rate = 0.9;
  const says = (label: string) => (button.querySelector("span")!.textContent = label);
  spoken.onstart = () => says("Dừng");
  spoken.onend = spoken.onerror = () => says("Nghe");
  speechSynthesis.speak(spoken);
}

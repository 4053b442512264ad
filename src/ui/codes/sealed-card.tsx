import { createSignal, For, Match, Switch } from "solid-js";
import { CodeField, type CodeFieldProps } from "../fields/code-field";
import { SaveForm } from "../fields/save-form";
import { TextField } from "../fields/text-field";
import "./sealed-card.css";

export interface SealedWords {
  open: string;
  erase: string;
  unlockHow: string;
  unlock: string;
  pin: string;
  card: { label: string; hint: string } & CodeFieldProps["names"];
}

/** The content by name; "locked" if a card and a PIN are needed first; or what is wrong. */
type Opening = { parts: readonly (readonly [name: string, said: string])[] } | "locked" | { fault: string };

interface SealedCardProps {
  words: SealedWords;
  scan: CodeFieldProps["scan"];
  onOpen: () => Promise<Opening>;
  /** Tries a card and a PIN. The answer says what is wrong, if anything, and whether the PIN was tried at all. */
  onUnlock: (code: string, pin: string) => Promise<{ fault?: string | undefined; tried: boolean }>;
  onErase: () => void;
}

/** Sealed content that is opened with a card and a PIN. It is readable only on this screen, and closed with it. */
export function SealedCard(props: SealedCardProps) {
  const [opening, setOpening] = createSignal<Opening>();
  const open = async () => void setOpening(await props.onOpen());
  const shown = () => {
    const now = opening();
    return typeof now === "object" && "parts" in now ? now.parts : undefined;
  };
  const fault = () => {
    const now = opening();
    return typeof now === "object" && "fault" in now ? now.fault : "";
  };
  return (
    <div class="sealed-card">
      <p role="alert" class="fault">
        {fault()}
      </p>
      <Switch
        fallback={
          <button class="btn second" onClick={() => void open()}>
            {props.words.open}
          </button>
        }
      >
        <Match when={shown()}>
          {(parts) => (
            <>
              <dl>
                <For each={parts()}>
                  {([name, said]) => (
                    <>
                      <dt>{name}</dt>
                      <dd>{said}</dd>
                    </>
                  )}
                </For>
              </dl>
              <button class="btn quiet" onClick={() => props.onErase()}>
                {props.words.erase}
              </button>
            </>
          )}
        </Match>
        <Match when={opening() === "locked"}>
          <UnlockForm {...props} onUnlocked={() => void open()} />
        </Match>
      </Switch>
    </div>
  );
}

interface UnlockFormProps extends Pick<SealedCardProps, "scan" | "onUnlock"> {
  words: Omit<SealedWords, "open" | "erase">;
  onUnlocked: () => void;
}

/** The form for the card and the PIN. What they unlock stays open on this page until it is locked. */
export function UnlockForm(props: UnlockFormProps) {
  const [code, setCode] = createSignal("");
  const [pin, setPin] = createSignal("");
  const [fault, setFault] = createSignal("");
  const onUnlock = async () => {
    const { fault: wrong, tried } = await props.onUnlock(code(), pin());
    if (tried) setPin("");
    if (!wrong) return props.onUnlocked();
    setFault(wrong);
  };
  return (
    <SaveForm
      explains={props.words.unlockHow}
      save={props.words.unlock}
      said={{ fault: fault(), good: "" }}
      onSave={onUnlock}
    >
      <CodeField
        label={props.words.card.label}
        hint={props.words.card.hint}
        value={code()}
        names={props.words.card}
        scan={props.scan}
        onText={setCode}
      />
      <TextField label={props.words.pin} value={pin()} onText={setPin} secret digits />
    </SaveForm>
  );
}

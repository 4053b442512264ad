import { createSignal, onCleanup, Show } from "solid-js";
import { TextField } from "./text-field";
import "./code-field.css";

type Scan = (video: HTMLVideoElement, tell: { found: (text: string) => void; failed: () => void }) => () => void;

export interface CodeFieldProps {
  label: string;
  hint: string;
  value: string;
  names: { scan: string; stop: string; noCamera: string; camera: string };
  /** Reads codes with the camera; undefined where there is none. */
  scan: Scan | undefined;
  onText: (text: string) => void;
}

/** A printed code, held before the camera or typed group by group. */
export function CodeField(props: CodeFieldProps) {
  const [scanning, setScanning] = createSignal(false);
  const [noCamera, setNoCamera] = createSignal(false);
  const onFound = (text: string) => {
    setScanning(false);
    props.onText(text);
  };
  const onFailed = () => {
    setScanning(false);
    setNoCamera(true);
  };
  const onScan = () => {
    setNoCamera(false);
    setScanning(!scanning());
  };
  return (
    <div class="code-field">
      <TextField label={props.label} hint={props.hint} value={props.value} onText={props.onText} />
      <p role="status">{noCamera() ? props.names.noCamera : ""}</p>
      <Show when={props.scan}>
        <button type="button" class="btn second" onClick={onScan}>
          {scanning() ? props.names.stop : props.names.scan}
        </button>
      </Show>
      <Show when={scanning()}>
        <Camera scan={props.scan!} label={props.names.camera} onFound={onFound} onFailed={onFailed} />
      </Show>
    </div>
  );
}

function Camera(props: { scan: Scan; label: string; onFound: (text: string) => void; onFailed: () => void }) {
  const begin = (video: HTMLVideoElement) =>
    onCleanup(props.scan(video, { found: (text) => props.onFound(text), failed: () => props.onFailed() }));
  return <video ref={begin} muted playsinline aria-label={props.label} />;
}

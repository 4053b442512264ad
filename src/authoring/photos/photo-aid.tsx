import { createSignal, type JSX } from "solid-js";
import { fileLimits } from "../../domain/office/file-limits";
import { FileButton } from "../../ui/fields/file-button";
import { authorWords } from "../../wording/author-words";
import type { Photos } from "./create-photos";
import { PhotoShown } from "./photo-shown";
import "./photos.css";

/** The practice phone with the picture that is looked at beside it, and below them how one is opened. */
export function PhotoAid(props: { photos: Photos; phone: JSX.Element; children: JSX.Element }) {
  const says = () => authorWords().photos;
  const [broken, setBroken] = createSignal(false);
  const onFile = (file: File) => {
    setBroken(false);
    props.photos.add(file);
  };
  const onBroken = () => {
    props.photos.drop();
    setBroken(true);
  };
  return (
    <>
      <div class="photo-beside">
        {props.phone}
        <PhotoShown photos={props.photos} onBroken={onBroken} />
      </div>
      {props.children}
      <section class="photo-aid" aria-label={says().title}>
        <h3>{says().title}</h3>
        <p class="second-ink">{says().how}</p>
        <FileButton
          label={says().add}
          accept="image/*"
          most={fileLimits.photo}
          tooLarge={says().tooLarge}
          onFile={onFile}
        />
        <p role="alert" class="fault" classList={{ unseen: !broken() }}>
          {broken() ? says().broken : ""}
        </p>
      </section>
    </>
  );
}

import type { JSX } from "solid-js";

/** A sentence and a way out, drawn with nothing that could itself be broken. */
export function Trouble(props: { title: string; says: string; home: string; children?: JSX.Element }) {
  return (
    <main class="trouble" role="alert">
      <h1>{props.title}</h1>
      <p>{props.says}</p>
      <button class="btn main" onClick={() => location.replace("/")}>
        {props.home}
      </button>
      {props.children}
    </main>
  );
}

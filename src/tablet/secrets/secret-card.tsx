import { A } from "@solidjs/router";
import { For, Show, type JSX } from "solid-js";
import type { Secret } from "../../domain/office/secret";
import { secretsWords } from "../../wording/secrets-words";

interface SecretCardProps {
  secret: Secret;
  /** When it was last proven, in words. */
  proven: string;
  /** Where it is made or changed; undefined for whoever may not. */
  href: string | undefined;
  /** The way to prove it here. */
  children: JSX.Element;
}

/** One of the four: what it opens, what it does not, who keeps it, and when it was last proven. */
export function SecretCard(props: SecretCardProps) {
  const told = () => secretsWords().told[props.secret];
  const rows = () => {
    const { opens, notThat, holder, proven } = secretsWords().rows;
    return [
      [opens, told().opens],
      [notThat, told().notThat],
      [holder, told().holder],
      [proven, props.proven],
    ];
  };
  return (
    <section class="card" aria-label={told().title}>
      <h2>{told().title}</h2>
      <dl>
        <For each={rows()}>
          {([head, says]) => (
            <div>
              <dt>{head}</dt>
              <dd>{says}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="second-ink">{told().proof}</p>
      {props.children}
      <Show when={props.href}>
        {(href) => (
          <p class="row">
            <A class="btn quiet" href={href()} replace>
              {told().go}
            </A>
          </p>
        )}
      </Show>
    </section>
  );
}

import { homePracticeEnd } from "../wording/vi/home-practice-end";

/** What comes after the practice: the real thing, with one telephone or with two. */
export function RealThing() {
  return (
    <section class="home-real">
      <h2>{homePracticeEnd.real.title}</h2>
      <p>{homePracticeEnd.real.one}</p>
      <p>{homePracticeEnd.real.two}</p>
    </section>
  );
}

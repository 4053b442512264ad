import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import type { JSX } from "solid-js";
import { render } from "solid-js/web";
import { onTestFinished } from "vitest";
import { DeskContext, type DeskState } from "../../src/desk/live-desk";
import { SessionContext, type Session } from "../../src/desk/live-session";

interface Shown {
  /** Who is signed in, for a staff screen. */
  session?: Session;
  /** A function where it opens, or closes, while the screen stands. */
  desk?: DeskState | (() => DeskState);
  at?: string;
}

/** Shows a screen, at whatever address it goes to, until the test is over. */
export function show(screen: () => JSX.Element, { session, desk = { state: "opening" }, at = "/" }: Shown = {}): void {
  const history = createMemoryHistory();
  history.set({ value: at });
  const home = document.body.appendChild(document.createElement("div"));
  const inSession = () => (
    <DeskContext.Provider value={() => (typeof desk === "function" ? desk() : desk)}>
      <SessionContext.Provider value={session && (() => session)}>{screen()}</SessionContext.Provider>
    </DeskContext.Provider>
  );
  const leave = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="*" component={inSession} />
      </MemoryRouter>
    ),
    home,
  );
  onTestFinished(() => (leave(), home.remove()));
}

import { createEffect, Show } from "solid-js";
import { render } from "solid-js/web";
import { Calls } from "../../src/board/calls";
import type { Desk } from "../../src/desk/desk";
import { liveBoard } from "../../src/desk/live-board";
import { liveWaiting } from "../../src/desk/live-requests";
import { ById } from "../../src/ui/by-id";
import { tellPaint } from "./painted";

const place = () => document.querySelector("#shown")!;

/** Those who wait, a row each, as a phone has them from its desk; each is told of by "list ID" once it is painted. */
export function showList(desk: Desk): void {
  render(() => <List desk={desk} />, place());
}

function List(props: { desk: Desk }) {
  const waiting = liveWaiting(props.desk);
  createEffect(() => {
    for (const { id } of waiting() ?? []) tellPaint(`list ${id}`);
  });
  return (
    <ul>
      <ById all={waiting() ?? []}>{(request) => <li>{request().number}</li>}</ById>
    </ul>
  );
}

/** The board of the waiting room; each count of those who wait is told of by "board COUNT". */
export function showBoard(desk: Desk): void {
  render(() => <Board desk={desk} />, place());
}

function Board(props: { desk: Desk }) {
  const board = liveBoard(props.desk);
  createEffect(() => {
    const now = board();
    if (now) tellPaint(`board ${now.waiting}`);
  });
  return <Show when={board()}>{(now) => <Calls calls={now().calls} waiting={now().waiting} />}</Show>;
}

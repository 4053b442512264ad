import type { About } from "../../domain/event";
import { foldLines } from "../../journal/projection";
import type { Kind, Things } from "../../journal/things";
import type { Rows } from "./signers";

/**
 * The rows of a journal as those lines make them that came in the hub's order. A line that stands here ahead of it, such as one
 * that this device put just now, may lie behind the line that is judged, and everybody else judges that one without it.
 */
export const inHubOrder = ({ thing, things, eventsAbout, unjudged }: Rows): Rows => ({
  things,
  eventsAbout,
  unjudged,
  thing: async <K extends Kind>(kind: K, id: string): Promise<Things[K] | undefined> => {
    const about: About = `${kind}:${id}`;
    const ahead = new Set(await unjudged(about));
    if (!ahead.size) return thing(kind, id);
    const { row } = foldLines((await eventsAbout(about)).filter(({ version }) => !ahead.has(version)));
    return row && "thing" in row ? (row.thing as Things[K]) : undefined;
  },
});

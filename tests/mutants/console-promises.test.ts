import { tryMutants, type Broken } from "./try-mutants";

/** What the volunteers' console promises, broken on purpose. */
const broken: Broken[] = [
  {
    breaks: "another member than the one who recorded it changes how a request ended",
    file: "src/domain/request/put-right.ts",
    find: `request.by !== by || request.outcome === "withdrawn"`,
    replace: `request.outcome === "withdrawn"`,
    tests: "tests/domain/request/put-right.test.ts",
  },
  {
    breaks: "how a request ended is changed on another day",
    file: "src/domain/request/put-right.ts",
    find: "dayInVietnam(request.closedAt) === dayInVietnam(at)",
    replace: "true",
    tests: "tests/domain/request/put-right.test.ts",
  },
  {
    breaks: "an appointment waits from the day it was made",
    file: "src/domain/waiting-list/waiting-since.ts",
    find: "request.dueOn ? opening(request.dueOn, hours) : request.askedAt",
    replace: "request.askedAt",
    tests: "tests/domain/waiting-list/waiting-since.test.ts",
  },
  {
    breaks: "a strict gate of training lets the untrained through",
    file: "src/domain/team/training-gate.ts",
    find: `gate.strictTraining ? "shut" : "untrained"`,
    replace: `"untrained"`,
    tests: "tests/desk/training-gate.test.ts",
  },
  {
    breaks: "the figures go on counting what was put right",
    file: "src/domain/figures/counts.ts",
    find: "n: -n }",
    replace: "n: 0 }",
    tests: "tests/domain/figures/put-right.test.ts",
  },
  {
    breaks: "what an address names is looked for once, before the figures above it have come",
    file: "src/ui/create-asked-part.ts",
    find: "watching.observe(",
    replace: "void (",
    tests: "tests/ui/create-asked-part.browser.test.tsx",
  },
  {
    breaks: "the screen jumps back to what its address names under the hand of a person",
    file: "src/ui/create-asked-part.ts",
    find: "addEventListener(move, end",
    replace: "addEventListener(move, show",
    tests: "tests/ui/create-asked-part.browser.test.tsx",
  },
];

tryMutants(broken);

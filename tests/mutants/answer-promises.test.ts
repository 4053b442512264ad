import { tryMutants } from "./try-mutants";

tryMutants([
  {
    breaks: "some ids are likelier than others",
    file: "src/device/random-signs.ts",
    find: "byte < fair ? alphabet",
    replace: "byte < 256 ? alphabet",
    tests: "tests/device/random-signs.test.ts",
  },
  {
    breaks: "a new member's PIN opens the door of another member",
    file: "src/desk/team/add-member.ts",
    find: `if (await desk.journal.thing("member", member)) continue;`,
    replace: "",
    tests: "tests/desk/heard-answers.test.ts",
  },
  {
    breaks: "a tablet for which no letter is left is said to have one",
    file: "src/desk/office/enrol-tablet.ts",
    find: `if (!letter) return "no-letter";`,
    replace: `if (!letter) return "enrolled";`,
    tests: "tests/desk/office.test.ts",
  },
]);

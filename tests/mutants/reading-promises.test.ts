import { tryMutants, type Broken } from "./try-mutants";

/** Promises about what people type and what files hold, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "a hotline's number is cut, and its beginning stays in the name",
    file: "src/domain/office/hotline.ts",
    find: " || leftOver.test(name)",
    replace: "",
    tests: "tests/domain/office/hotline.test.ts",
  },
  {
    breaks: "a telephone number with a digit too few is kept and printed",
    file: "src/domain/contact/phone-number.ts",
    find: "landline: /^02\\d{9}$/",
    replace: "landline: /^02\\d{6,9}$/",
    tests: "tests/domain/contact/phone-number.test.ts",
  },
  {
    breaks: "a name nobody can see is kept, and one that is there already comes in a second time",
    file: "src/domain/office/tidy-name.ts",
    find: `.replace(unseen, "")`,
    replace: "",
    tests: "tests/domain/team/member-line.test.ts",
  },
  {
    breaks: "a name of twenty thousand letters fills the screen",
    file: "src/domain/office/read-name.ts",
    find: "name.length > most ?",
    replace: "name.length > Infinity ?",
    tests: "tests/domain/office/tidy-name.test.ts",
  },
  {
    breaks: "a list in the encoding of a Vietnamese Windows comes in with its letters lost",
    file: "src/team/members/decode-text.ts",
    find: `isUtf8(bytes) ? "utf-8" : "windows-1258"`,
    replace: `"utf-8"`,
    tests: "tests/team/read-member-files.test.ts",
  },
  {
    breaks: "names with letters lost on the way are offered as they are",
    file: "src/domain/team/member-line.ts",
    find: `if (lost.test(cell)) return { fault: "garbled" };`,
    replace: "",
    tests: "tests/team/read-member-files.test.ts",
  },
  {
    breaks: "a monthly duty due on the 31st is due for ever on the 28th after February",
    file: "src/domain/team/duty.ts",
    find: "dueAfter(turns[0]!.due,",
    replace: "dueAfter(duty.due,",
    tests: "tests/domain/team/duty.test.ts",
  },
  {
    breaks: "one member stands twice in one shift",
    file: "src/domain/team/shift-fault.ts",
    find: "other.member === planned.member && overlap(planned, other)",
    replace: "false",
    tests: "tests/desk/team.test.ts",
  },
];

tryMutants(broken);

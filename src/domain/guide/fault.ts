/** Something the author of a guide has to put right: where it is in the file's data, what is wrong and what to do. */
export interface Fault {
  path: (string | number)[];
  says: string;
  remedy: string;
}

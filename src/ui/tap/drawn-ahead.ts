/** A picture of what comes next, out of sight until it is opened, gone when it is dropped. */
export interface DrawnAhead {
  open(): void;
  drop(): void;
}

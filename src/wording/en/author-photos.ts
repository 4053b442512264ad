import type { AuthorWords } from "../vi/author";

export const authorPhotos: Pick<AuthorWords, "photos"> = {
  photos: {
    title: "Pictures to look at",
    how: "Take a screenshot of the real app and open it here. It is shown on this screen only: the tablet does not keep it, and it is no part of the guide. It is gone when you close the guide.",
    add: "Open a picture",
    real: "Picture of the real app, to look at",
    nth: (n, all) => `Picture ${n} of ${all}`,
    next: "Next picture",
    drop: "Remove this picture",
    tooLarge: "The picture is larger than 20 MB. Open another one.",
    broken: "This file cannot be shown as a picture. Open another one.",
  },
};

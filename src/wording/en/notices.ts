import type { NoticesWords } from "../vi/notices";

export const notices: NoticesWords = {
  title: "Other people's software",
  how: "This station uses software, letters and lists made by the people below. Press a name to read its licence.",
};

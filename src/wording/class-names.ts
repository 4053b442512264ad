import type { PriorityClass, UsualClass } from "../domain/waiting-list/priority";
import { language } from "./words";

const usual: Record<"vi" | "en", Record<UsualClass, string>> = {
  vi: {
    elderly: "Người cao tuổi",
    disability: "Người khuyết tật",
    pregnant: "Mang thai hoặc có con nhỏ",
    merit: "Người có công",
    far: "Ở xa, qua phà qua đò",
    reading: "Khó đọc chữ",
  },
  en: {
    elderly: "Elderly person",
    disability: "Person with a disability",
    pregnant: "Pregnant or with a small child",
    merit: "Person of merit",
    far: "Came from far or by ferry",
    reading: "Reads with difficulty",
  },
};

/** A priority class in the office's own words, or ours for a usual one. */
export const className = ({ id, name }: Pick<PriorityClass, "id" | "name">): string =>
  name || (usual[language()][id as UsualClass] ?? id);

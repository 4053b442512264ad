import type { PriorityWords } from "../vi/priority";

export const priority: PriorityWords = {
  elderly: "មនុស្សចាស់",
  disability: "ជនពិការ",
  pregnant: "មានផ្ទៃពោះ ឬមានកូនតូច",
  merit: "អ្នកមានគុណបំណាច់",
  far: "នៅឆ្ងាយ ឆ្លងសាឡាង ឆ្លងទូក",
  reading: "ពិបាកអានអក្សរ",
};

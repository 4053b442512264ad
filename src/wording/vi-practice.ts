/** Words of the practice player and simulator. */
export const viPractice = {
  banner: "BÀI TẬP – không nộp thật",
  stepOf: (step: number, of: number) => `Bước ${step}/${of}`,
};

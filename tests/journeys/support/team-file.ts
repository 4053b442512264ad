import writeExcelFile from "write-excel-file/universal";

const headings = ["Tên", "Vai trò", "Tổ chức", "Tổ", "Ấp", "Việc được giúp"] as const;
export type Line = readonly [
  name: string,
  role: string,
  organisation: string,
  team: string,
  hamlet: string,
  topics: string,
];

const named = ["Chị Liên", "Anh Khôi", "Cô Sáu Hạnh", "Chú Tám Lực", "Em Ngân", "Thầy Hòa", "Chị Diệu", "Anh Toàn"];
const more = ["Bà Ba Nhàn", "Chị Hồng", "Anh Lợi", "Cô Út Mai", "Em Thịnh", "Chú Năm Đức", "Chị Trúc"];

/** Fifteen people of three hamlets, as a lead types them: in any case, with a name that wants a quote in CSV. */
export const fifteen: readonly Line[] = [...named, ...more].map((name, nth): Line => [
  name,
  nth === 1 ? "tổ trưởng" : "",
  nth % 2 ? "Đoàn Thanh niên" : "hội phụ nữ",
  `Tổ ấp ${(nth % 3) + 1}`,
  `Ấp ${(nth % 3) + 1}`,
  nth === 2 ? "Sức khỏe, bảo hiểm; Tránh bị lừa" : "",
]);

/** The same people with three slips: an unknown organisation, a name that stands there twice, and none at all. */
export const slipped: readonly Line[] = fifteen.map(([name, role, organisation, ...rest], nth): Line => [
  nth === 8 ? "chị liên" : nth === 12 ? "" : name,
  role,
  nth === 4 ? "Hội Xe Ôm" : organisation,
  ...rest,
]);

export async function excelOf(lines: readonly Line[]) {
  const data = [headings, ...lines].map((line) => line.map((value) => ({ value, type: String })));
  const blob = await writeExcelFile([{ data, sheet: "Thành viên" }]).toBlob();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: "thanh-vien.xlsx", mimeType, buffer: Buffer.from(await blob.arrayBuffer()) };
}

/** As a spreadsheet of a machine set to Vietnamese saves it: semicolons, quotes, Windows line ends, a BOM. */
export function csvOf(lines: readonly Line[]) {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = [headings, ...lines].map((line) => line.map(cell).join(";")).join("\r\n");
  return { name: "thanh-vien.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${text}\r\n`) };
}

import { foldedWords } from "./fold-text";

/**
 * Words that people of the delta use for one another, folded. They hold for every guide alike; a word that belongs
 * to one guide only stands among that guide's synonyms.
 */
const kindred = [
  ["gui", "goi", "nop", "dua"],
  ["sinh", "sanh"],
  ["xem", "coi", "kiem tra", "tra cuu", "theo doi"],
  ["vao", "vo"],
  ["doc ma", "dua ma", "cho ma", "noi ma"],
  ["ung dung", "app", "phan mem", "chuong trinh"],
  ["cai", "cai dat", "tai", "tai ve"],
  ["duong dan", "link", "duong link", "dia chi la"],
  ["wi fi", "wifi", "internet", "mang", "mang internet"],
  ["tren mang", "qua mang", "truc tuyen", "online", "o nha"],
  ["anh", "hinh", "hinh anh"],
  ["ma qr", "qr", "ma vuong", "o vuong", "quet ma"],
  ["tra tien", "dong tien", "nop tien", "thanh toan", "dong phi", "tra phi", "nop phi"],
  ["le phi", "phi", "tien phi"],
  ["chuyen tien", "chuyen khoan", "gui tien", "goi tien", "ban tien"],
  ["dien thoai", "may", "smartphone", "di dong"],
  ["mat", "rot", "roi mat", "that lac", "giat"],
  ["lua", "gat", "lua dao", "lua gat", "ke gian"],
  ["gia", "gia danh", "gia mao", "mao danh"],
  ["doa", "hu", "hu doa", "doi bat"],
  ["goi dien", "goi den", "goi toi", "cuoc goi", "dien thoai la"],
  ["bao hiem y te", "bhyt", "the bao hiem"],
  ["bao hiem xa hoi", "bhxh", "vssid"],
  ["can cuoc", "cccd", "chung minh", "cmnd"],
  ["vneid", "dinh danh", "dinh danh dien tu", "can cuoc dien tu"],
  ["bang lai", "bang lai xe", "giay phep lai xe", "giay to"],
  ["nong san", "trai cay", "dua", "buoi", "rau", "hoa mau"],
  ["gian hang", "cua hang", "sap", "tiem"],
  ["mua hang", "mua do", "dat hang", "mua sam"],
  ["san thuong mai", "cho tren mang", "shopee", "lazada", "tiki", "tiktok"],
  ["don hang", "mon hang", "kien hang"],
  ["giao hang", "gui hang", "goi hang", "phat hang"],
  ["dong goi", "goi hang", "vo thung"],
  ["tra hang", "doi hang", "tra lai", "doi tra"],
  ["hu", "hong", "loi", "khong dung", "sai"],
  ["bi tra", "bi tra lai", "tra ve", "bi tu choi"],
  ["bo sung", "thieu", "sua", "sua lai"],
  ["giay to", "giay", "ho so", "don", "khai sinh", "khai sanh"],
  ["ket qua", "xong", "toi dau", "den dau", "bao gio co"],
  ["ro", "net", "mo", "nhoe", "loa"],
  ["mat khau", "mat ma", "ma khoa", "ma pin"],
  ["khong dang nhap duoc", "khong vao duoc", "quen mat khau"],
  ["man hinh", "man hinh khoa", "may"],
  ["chu to", "chu lon", "co chu", "chu nho", "phong to"],
  ["am luong", "tieng", "loa", "am thanh", "nghe ro"],
  ["goi video", "goi hinh", "goi thay mat", "nhin mat"],
  ["nguoi than", "con", "chau", "con chau", "nguoi nha"],
  ["benh vien", "nha thuong", "tram y te", "phong kham", "bac si"],
  ["kham benh", "di kham", "chua benh", "kham chua benh"],
  ["so suc khoe", "so kham benh", "benh an"],
  ["luu tru", "ngu lai", "o lai", "khach o nha"],
  ["tam tru", "o tro", "o tam"],
  ["het han", "qua han", "con han", "gia han", "het hieu luc"],
  ["muc 2", "muc hai", "muc do 2"],
  ["kich hoat", "len muc", "nang muc"],
  ["vi dien tu", "momo", "vi", "zalopay"],
  ["tien dien", "tien nuoc", "hoa don", "hoa don dien"],
  ["tai khoan", "so tai khoan", "the ngan hang"],
  ["so du", "con bao nhieu tien", "tien trong tai khoan"],
  ["nhan tien", "khach tra tien", "thu tien", "lay tien"],
  ["khach", "nguoi mua", "khach hang"],
  ["tin nhan", "nhan tin", "tin"],
  ["trung thuong", "nhan qua", "qua tang"],
  ["doi may", "may moi", "dien thoai moi", "doi dien thoai"],
];

const padded = (words: string) => ` ${words} `;

/**
 * The same folded phrase in other people's words, one change each, without itself: "chụp ảnh" gives "chup hinh"
 * and "chup hinh anh". Repetitions are left out.
 */
export function sayOtherwise(phrase: string): string[] {
  const said = padded(foldedWords(phrase).join(" "));
  const others = kindred.flatMap((group) =>
    group
      .filter((words) => said.includes(padded(words)))
      .flatMap((found) =>
        group.filter((words) => words !== found).map((words) => said.replace(padded(found), padded(words)).trim()),
      ),
  );
  return [...new Set(others)].filter((other) => other !== said.trim());
}

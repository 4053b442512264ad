import { foldedWords } from "./fold-text";

const listed = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/**
 * Words of things people come to an office for, folded. Only these are ever kept of what somebody typed: no list of names is
 * whole, and half of all names are words once their marks are gone. No family name is here, and nothing people are called by.
 */
const things = listed(`
  giay phep xay nha dat so hong thua tach chuyen nhuong sang thue quan kinh doanh ket hon khai tu chon cat tang hoc bong
  lop diem von bang lai xe may oto tai bien phat nguoi nuoc sach dien mang truyen hinh rac nuoi trong cay giong lua
  thuy san tau su liet si binh khuyet tat ngheo can tuat huu xa hoi that nghiep tro cap om nghi viec hop dong cong chung uy
  quyen kien toa khieu nai tranh chap hoa giai benh thuoc tiem chung ngua xet cuu ve bay khach phong lich phim chup in sao
  doi moi lai mat sua them xoa huy nop muon cho tien phi no gop trai mau gia tre sinh vien nong dan thanh nien
  cu bau xac nhan gioi dac hoach bu thien han man nhap chieu hem ben buyt kham rang hiem thu hoa ma vach xuat vung
  dua htx hop visa passport email gmail facebook tiktok youtube grab shopee lazada karaoke game internet
`);

/** What becomes the name of a thing only beside its neighbour: alone it may be somebody's. */
const pairs = new Set(
  [
    "ho chieu, ho khau, ho tich, ho ngheo, ho kinh, ho so, ho tro, giam ho, can ho, ly hon, ly lich, le phi, dang ky",
    "dang kiem, dang tin, phan bon, mai tang, tu phap, vo chong, do dac, do xe, cao tuoi, dao tao, duong bo, duong thuy",
    "to cao, lam viec, lam lai, thai san, nghia vu, lao dong, luong huu, tre em, anh the, chup anh, chu ky, cau duong",
    "tu nguyen, quyet dinh, gia dinh, truong hoc, truong lop, nha truong, moi truong, chuyen truong, quyet toan",
    "du lich, thuong binh, quan su, con nuoi, tai khoan, tan tat, thuong tat, chan nuoi, vay von, o to, o nhiem, doc than",
  ]
    .join(", ")
    .split(", "),
);

/** Things whose names people bear too: nothing is kept that is made of these alone. */
const names = listed("dat tien san hoa su phong lai can hong sang thu cho in mau kien gia binh hop man thuy ben");

/** Longer than this, people tell of themselves. */
const mostWords = 6;

/**
 * What of a search may be kept, as "ho chieu"; undefined when a single word of it is none of the things above. Nobody who
 * typed it can be recognised by it.
 */
export function wishOf(typed: string): string | undefined {
  const words = foldedWords(typed);
  if (words.length > mostWords || words.every((word) => names.has(word))) return undefined;
  return words.every((_, at) => isThing(words, at)) ? words.join(" ") : undefined;
}

const isThing = (words: readonly string[], at: number): boolean =>
  things.has(words[at]!) || pairs.has(`${words[at - 1]} ${words[at]}`) || pairs.has(`${words[at]} ${words[at + 1]}`);

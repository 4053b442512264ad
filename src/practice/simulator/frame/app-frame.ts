import type { AppName } from "../../../domain/guide/app-name";
import type { PracticeScreen } from "../../../domain/guide/practice-screen";
import type { PictureName } from "../../../domain/guide/picture-name";

/** How the apps of one kind are framed, around the parts of a step. */
interface AppFrame {
  /** Small pictures at the right end of the bar. */
  signs?: PictureName[];
  /** The same in a chat: the ways to call. */
  calls?: PictureName[];
  /** Pictures of the bar at the foot of its front page, where the step brings no tabs of its own. */
  dock?: PictureName[];
}

const frames: Partial<Record<AppName, AppFrame>> = {
  vneid: { signs: ["bell"], dock: ["house", "identity", "qr", "bell", "person"] },
  bank: { signs: ["bell"], dock: ["house", "identity", "qr", "payments", "settings"] },
  wallet: { signs: ["search"], dock: ["house", "payments", "qr", "store", "person"] },
  zalo: { signs: ["search", "qr"], calls: ["call", "video"], dock: ["chat", "book", "market", "photos", "person"] },
  sms: { signs: ["search"], calls: ["call"] },
  shop: { signs: ["store"], calls: ["store"], dock: ["house", "market", "video", "bell", "person"] },
  service: { signs: ["bell"], dock: ["house", "book", "bell", "person"] },
  store: { signs: ["person"] },
  settings: { signs: ["search"] },
  photos: { signs: ["search"] },
  shade: { signs: ["wifi", "bell", "camera", "settings"] },
};

const fronts =
  /^(?:VNeID|VssID|eTax Mobile|Trang chủ|Tôi|Điện lực|Zalo, mục Tin nhắn|(?:Ngân hàng|Ví|Chợ|Bệnh viện) Bài Tập)$/;

/** The page that an app opens with: it has no way back, and a bar at its foot. */
export const isFront = ({ app, title, parts }: PracticeScreen): boolean =>
  dockOf(app).length > 0 &&
  fronts.test(title ?? "") &&
  parts.some(({ part }) => part === "apps" || part === "tiles" || part === "tabs" || part === "choice");

export const dockOf = (app: AppName | undefined): PictureName[] => (app && frames[app]?.dock) ?? [];

/** What stands at the right end of the bar. */
export function signsOf({ app, kind }: PracticeScreen): PictureName[] {
  const frame = app && frames[app];
  return (kind === "chat" ? frame?.calls : frame?.signs) ?? [];
}

/** Names of real services, which the banner says the drawing has nothing to do with. */
export const isRealService = (app: AppName | undefined): boolean =>
  app === "vneid" || app === "portal" || app === "zalo" || app === "store" || app === "service";

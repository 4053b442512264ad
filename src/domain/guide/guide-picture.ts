import { pictureNames } from "./picture-name";
import { taskPictureNames } from "./task-picture-name";

/** What may stand for a guide: a picture of this very task, or one of those that practice screens share. */
export const guidePictures = [...pictureNames, ...taskPictureNames] as const;
export type GuidePicture = (typeof guidePictures)[number];

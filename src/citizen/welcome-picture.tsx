// @chunk later
import { Illustration } from "../ui/illustrations/illustration";
import "./welcome-picture.css";

/** Somebody sits beside: what this tablet is for, at a glance. */
export const WelcomePicture = () => <Illustration name="together" class="welcome-picture" />;

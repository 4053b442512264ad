import { Route, Router, useNavigate, type RouteSectionProps } from "@solidjs/router";
import { ErrorBoundary, lazy, Show, Suspense, type JSX } from "solid-js";
import { CitizenSide } from "./citizen/citizen-side";
import { sittingAddress } from "./citizen/sitting";
import { Welcome } from "./citizen/welcome";
import { useDeskState } from "./desk/live-desk";
import * as to from "./domain/addresses";
import type { LaterScreen } from "./later-screens";
import { Trouble } from "./ui/trouble";
import { words } from "./wording/words";

/** A screen that is fetched when somebody asks for it. */
const screen = <Name extends string>(load: () => Promise<Record<Name, (props: never) => JSX.Element>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] as () => JSX.Element }));

const TutorialList = screen(() => import("./citizen/tutorial-list"), "TutorialList");
const Search = screen(() => import("./citizen/search"), "Search");
const Tutorial = screen(() => import("./citizen/tutorial"), "Tutorial");
const YourTurn = screen(() => import("./citizen/ask-for-help/ask/your-turn"), "YourTurn");
const MyNumber = screen(() => import("./citizen/ask-for-help/find/my-number"), "MyNumber");
const Resume = screen(() => import("./citizen/resume/resume"), "Resume");
const TakeHome = screen(() => import("./citizen/take-home/take-home"), "TakeHome");
const Outdated = screen(() => import("./citizen/outdated"), "Outdated");
const Lost = screen(() => import("./citizen/lost"), "Lost");
const SetUp = screen(() => import("./tablet/set-up"), "SetUp");
const WayOutOfTrouble = screen(() => import("./tablet/way-out-of-trouble"), "WayOutOfTrouble");
const Join = screen(() => import("./tablet/joining/join"), "Join");
const Removed = screen(() => import("./tablet/joining/removed"), "Removed");
const Board = screen(() => import("./board/board"), "Board");

const Console = screen(() => import("./volunteer/console/console"), "Console");
const Health = screen(() => import("./tablet/health/health"), "Health");
const StaffSide = lazy(async () => ({ default: (await import("./volunteer/frame/staff-side")).StaffSide }));

/** A screen that comes behind the station, by the table that comes with it. */
const later = (name: LaterScreen) =>
  lazy(async () => ({ default: (await (await import("./later-screens")).laterScreens[name]()) as () => JSX.Element }));

/** Which address shows which screen: the citizen's side, and the staff side behind its sign-in. */
export function App() {
  return (
    <Router root={Root}>
      <Route component={CitizenSide}>
        <Route path={to.welcomeAddress} component={Welcome} />
        <Route path={to.topicRoute} component={TutorialList} />
        <Route path={to.searchAddress} component={Search} />
        <Route path={to.learnRoute} component={Tutorial} />
        <Route path={to.numberAddress} component={YourTurn} />
        <Route path={to.myNumberAddress} component={MyNumber} />
        <Route path={to.resumeAddress} component={Resume} />
        <Route path={to.takeHomeRoute} component={TakeHome} />
        <Route path={to.setUpAddress} component={SetUp} />
        <Route path="*" component={Lost} />
      </Route>
      <Route path={to.boardAddress} component={Board} />
      <Route path={to.joinAddress} component={Join} />
      <Route path={to.removedAddress} component={Removed} />
      <Route component={BehindTheDoor}>
        <Route path={to.requestsAddress} component={Console} />
        <Route path={to.findAddress} component={later("FindPlace")} />
        {placeRoutes()}
        <Route path={to.draftRoute} component={later("GuideEditor")} />
        <Route path={to.recordRoute} component={later("RecordVoice")} />
        <Route path={to.signRoute} component={later("SignDraft")} />
        <Route path={to.practiseGuideRoute} component={later("PractiseGuide")} />
        <Route path={to.stationAddress} component={later("Station")} />
        <Route path={to.identityAddress} component={later("Identity")} />
        <Route path={to.rulesRoute} component={later("Rules")} />
        <Route path={to.voiceAddress} component={later("CallVoice")} />
        <Route path={to.printRoute} component={later("PrintPapers")} />
        <Route path={to.paperAddress} component={later("PaperLog")} />
        <Route path={to.tabletAddress} component={Health} />
        <Route path={to.backupAddress} component={later("Backup")} />
        <Route path={to.secretsAddress} component={later("Secrets")} />
        <Route path={to.recoveryAddress} component={later("Recovery")} />
        <Route path={to.cardsAddress} component={later("Cards")} />
        <Route path={to.devicesAddress} component={later("Devices")} />
        <Route path={to.measureScreenAddress} component={later("MeasureScreen")} />
        <Route path={to.pinAddress} component={later("OwnPin")} />
        <Route path={to.noticesAddress} component={later("Notices")} />
      </Route>
    </Router>
  );
}

/** What stands below the tabs of *Tổ* and *Kết quả*. */
const placeRoutes = () => (
  <Route component={later("PlaceSide")}>
    <Route path={to.reportAddress} component={later("Report")} />
    <Route path={to.guidesAddress} component={later("GuideList")} />
    <Route component={later("TeamSide")}>
      <Route path={to.teamAddress} component={later("TeamHome")} />
      <Route path={to.membersAddress} component={later("Members")} />
      <Route path={to.memberRoute} component={later("Member")} />
      <Route path={to.dutiesAddress} component={later("Duties")} />
      <Route path={to.rosterAddress} component={later("Roster")} />
      <Route path={to.trainingAddress} component={later("Training")} />
      <Route path={to.myDayAddress} component={later("MyDay")} />
      <Route path={to.developmentRoute} component={later("Development")} />
      <Route path={to.checksRoute} component={later("GuideChecks")} />
      <Route path={to.unitsAddress} component={later("Units")} />
      <Route path={to.coverageAddress} component={later("Coverage")} />
      <Route path={to.sendingAddress} component={later("Sending")} />
      <Route path={to.troubleAddress} component={later("StepTroubles")} />
    </Route>
  </Route>
);

function BehindTheDoor(props: RouteSectionProps) {
  const navigate = useNavigate();
  return <StaffSide {...props} onLeave={() => navigate(sittingAddress(), { replace: true })} />;
}

/**
 * The part that leads back to the release before is loaded separately: if it breaks as well, the sentence and the home
 * button stay.
 */
function Broken() {
  return (
    <Trouble title={words().trouble.screenTitle} says={words().trouble.screen} home={words().home}>
      <ErrorBoundary fallback="">
        <WayOutOfTrouble />
      </ErrorBoundary>
    </Trouble>
  );
}

/** A screen that breaks says so and leads home. The journal is not affected. */
function Root(props: RouteSectionProps) {
  const state = useDeskState();
  return (
    <ErrorBoundary fallback={<Broken />}>
      <Suspense>
        <Show when={state().state !== "outdated"} fallback={<Outdated />}>
          {props.children}
        </Show>
      </Suspense>
    </ErrorBoundary>
  );
}

import { lazy, Suspense } from 'react';
import { matchPath, Route, Routes, useLocation } from 'react-router';
import { withWords } from './language/language';

import { rooms, type PageModule } from './rooms/rooms';
import { SessionGate } from './session/session-gate';

const later = (module: PageModule) => lazy(() => withWords(module));

const Shell = later(() => import('./shell/shell'));
const OpenShell = later(() => import('./shell/open-shell'));
const NothingHere = later(() => import('./shell/nothing-here'));

const open = rooms.flatMap((room) => room.open ?? []);
const all = [...open, ...rooms.flatMap((room) => room.pages ?? [])];
const routes = all.map(({ path, page }) => {
  const Component = later(page);
  return <Route key={path} path={path} element={<Component />} />;
});

/** 工作台: each page is fetched when it is first opened, so that signing in needs little. */
export function App() {
  return (
    <Suspense fallback={<div className="waiting" aria-busy="true" />}>
      <Routes>
        <Route element={<Frame />}>
          {routes}
          <Route path="*" element={<NothingHere />} />
        </Route>
      </Routes>
    </Suspense>
  );
}

/** Who has signed in has the frame of the workplaces around every page; anybody else sees what is open, in one of its own. */
function Frame() {
  const { pathname } = useLocation();
  const isOpen = open.some(({ path }) => matchPath(`/${path}`, pathname) !== null);
  return (
    <SessionGate otherwise={isOpen ? <OpenShell /> : undefined}>
      <Shell />
    </SessionGate>
  );
}

// What a reader does, in a real browser, against the site that `serve` opens over the samples.
// Run by .ci/browser, which installs what it needs. Every page that is visited is also checked:
// no console error, no request to another host, no serious finding of axe-core, under 300 KB
// compressed; and photographed to target/browser/images, or to the folder that PICTURES names.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";

const require = createRequire(`${process.cwd()}/target/browser/package.json`);
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STORE = process.env.BROADSHEET_STORE ?? "target/browser/store";
const COMMAND = (process.env.BROADSHEET ?? "./broadsheet").split(" ");
const PICTURES = process.env.PICTURES ?? "target/browser/images";
const MAX_PAGE = 300 * 1024;
const ARTICLE = "1959-02-08-p2-shen-ru-xia-qu-1f29b6";

const PAGES = [
  "/",
  "/search?q=%E5%8D%9A%E5%85%B4",
  "/timeline",
  "/hierarchy?unit=%E7%94%98%E8%82%83%E7%9C%81&on=1955-01-01&to=1962-01-01",
  "/quality",
  "/rejected",
  "/query",
  "/sparql?query=SELECT%20*%20%7B%20%3Funit%20%3Chttps%3A%2F%2Fw3id.org%2Fbroadsheet%2Fns%23level%3E%20%3Flevel%20%7D%20LIMIT%209",
  "/query?name=hierarchy%2Fdescendants-on&unit=%E7%94%98%E8%82%83%E7%9C%81&on=1959-02-08",
  `/broadsheet/data/article/${ARTICLE}/zh.html`,
  "/broadsheet/data/place/boxing-xian.html",
  "/broadsheet/data/organization/xin-hua-tong-xun-she-d27738.html",
  "/broadsheet/ns.html",
  "/dump",
  "/nothing",
];

let server, site, browser, page;
let errors, foreign, weight;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = spawn(COMMAND[0], [...COMMAND.slice(1), "serve", "--port", "0", "--store", STORE]);
  site = await new Promise((resolve, reject) => {
    let told = "";
    server.stderr.on("data", (chunk) => {
      told += chunk;
      const open = told.match(/(http:\/\/127\.0\.0\.1:\d+)\/ is open/);
      if (open) resolve(open[1]);
    });
    server.on("exit", () => reject(new Error(`serve ended: ${told}`)));
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: "en-GB",
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(site)) foreign.push(request.url());
  });
  page.on("response", async (response) => {
    try {
      weight += gzipSync(await response.body()).length;
    } catch {
      // a redirect or a download has no body to weigh
    }
  });
});

after(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
});

async function visit(path) {
  errors = [];
  foreign = [];
  weight = 0;
  await page.goto(site + path, { waitUntil: "networkidle" });
}

async function checked(picture) {
  const found = await page.evaluate(`${AXE}; axe.run(document)`);
  const serious = found.violations
    .filter((each) => ["serious", "critical"].includes(each.impact))
    .map((each) => `${each.id}: ${each.nodes[0].html}`);
  assert.deepEqual(serious, [], "axe-core");
  assert.deepEqual(errors, [], "console");
  assert.deepEqual(foreign, [], "requests to other hosts");
  assert.ok(weight < MAX_PAGE, `${weight} bytes compressed`);
  await page.screenshot({ path: `${PICTURES}/${picture}.png` });
}

test("the start page leads on", async () => {
  await visit("/?lang=en");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.ok((await page.locator(".histogram rect").count()) > 0);
  await checked("start");
});

test("find an article, follow a mention to its place", async () => {
  await visit("/search");
  await page.getByRole("main").getByRole("searchbox").fill("博兴县");
  await page.getByRole("main").getByRole("button").click();
  await page.locator(".results mark").first().waitFor();
  await checked("search");
  await page.locator(`.results li:has(mark) a[href*="${ARTICLE}"]`).first().click();
  await page.locator(".pair").first().waitFor();
  assert.ok((await page.locator(".m.place").count()) > 20);
  assert.ok((await page.locator(".m.wrong").count()) > 0);
  await checked("article");
  await page.locator('.m.place a[href$="/place/boxing-xian"]').first().click();
  await page.waitForURL("**/place/boxing-xian.html");
  assert.match(await page.locator(".chain").innerText(), /Zibo Special District/);
  await checked("place");
});

test("a fact leads to its exact characters", async () => {
  await visit(`/broadsheet/data/article/${ARTICLE}/zh.html`);
  await page.locator(".facts a[href^='#c']", { hasText: "二万四千多名" }).click();
  const sentence = await page.locator(".s:target").innerText();
  assert.match(sentence, /二万四千多名/);
});

test("moving the day across a boundary change changes the chain", async () => {
  await visit("/broadsheet/data/place/boxing-xian.html?on=1957-06-01");
  assert.match(await page.locator(".chain").innerText(), /Huimin Special District/);
  const slider = page.locator("input[type=range]");
  await slider.focus();
  const days = (Date.parse("1959-06-01") - Date.parse("1957-06-01")) / 86400000;
  await slider.evaluate((range, by) => {
    range.value = Number(range.value) + by;
    range.dispatchEvent(new Event("input", { bubbles: true }));
    range.dispatchEvent(new Event("change", { bubbles: true }));
  }, days);
  await page.waitForURL("**on=1959-06-01*");
  assert.match(await page.locator(".chain").innerText(), /Zibo Special District/);
});

test("the keyboard moves the day, and keeps its place", async () => {
  await visit("/broadsheet/data/place/boxing-xian.html?on=1958-11-29");
  assert.doesNotMatch(await page.locator(".chain").innerText(), /Zibo Special District/);
  const slider = page.locator("input[type=range]");
  await slider.focus();
  await slider.press("ArrowRight");
  await slider.press("ArrowRight");
  assert.equal(await slider.getAttribute("aria-valuetext"), "1958-12-01");
  await page.waitForURL("**on=1958-12-01*");
  assert.match(await page.locator(".chain").innerText(), /Zibo Special District/);
  assert.equal(await page.evaluate(() => document.activeElement.type), "range");
});

test("two days of a hierarchy are compared", async () => {
  await visit(
    `/hierarchy?unit=${encodeURIComponent("https://w3id.org/broadsheet/data/place/gansu")}&on=1955-01-01&to=1962-01-01`,
  );
  assert.ok((await page.locator(".tree .gone").count()) > 0);
  assert.ok((await page.locator(".tree .moved").count()) > 0);
  await checked("hierarchy");
});

test("a bar of the timeline looks closer", async () => {
  await visit("/timeline");
  const all = await page.locator(".events li").count();
  await checked("timeline");
  await page.locator(".histogram a").first().click();
  await page.waitForURL("**/timeline?*from=*");
  assert.ok((await page.locator(".events li").count()) < all);
});

test("a question of the catalogue is asked and its answer taken as CSV", async () => {
  await visit("/query");
  await checked("catalogue");
  await page.getByRole("link", { name: "Full chain above a unit on a date" }).click();
  await page.locator("input[name=unit]").fill("白泉公社");
  await page.locator("form.bar button").click();
  assert.match(await page.locator("table").innerText(), /Zhejiang Province/);
  await checked("query");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  assert.match(csv, /^depth,ancestor,label/);
  assert.match(csv, /浙江省/);
});

test("an event, a body and the quality of the data", async () => {
  await visit(`/broadsheet/data/article/${ARTICLE}/zh.html`);
  await page.locator(".facts li a").first().click();
  await page.waitForURL("**/e/**");
  await checked("event");
  await visit("/broadsheet/data/organization/xin-hua-tong-xun-she-d27738.html");
  assert.ok((await page.locator("section table").count()) > 0);
  await checked("organization");
  await visit("/broadsheet/data/person/mao-ze-dong-e54042/zhu-xi-f2e4a9.html");
  assert.ok((await page.locator("section table").count()) > 1);
  await checked("person");
  await visit("/quality");
  await checked("quality");
  await visit("/rejected");
  await checked("rejected");
});

test("a tree of the catalogue is links, a timeline a picture and a table", async () => {
  const unit = encodeURIComponent("甘肃省");
  await visit(`/query?name=hierarchy%2Fdescendants-on&unit=${unit}&on=1959-02-08`);
  assert.ok((await page.locator(".tree a").count()) > 50);
  assert.ok((await page.locator(".tree .possible").count()) > 0);
  await checked("query-tree");
  await visit(`/query?name=timeline%2Fevents-in-unit&unit=${unit}&from=1959-01-01&to=1959-12-31`);
  assert.ok(await page.locator("img").evaluate((image) => image.naturalWidth > 300));
  await checked("query-timeline");
});

test("a query of one's own is a table and a timeline", async () => {
  await visit("/query");
  await page.getByRole("textbox", { name: "SPARQL" }).fill(
    "PREFIX bs: <https://w3id.org/broadsheet/ns#>\n" +
      "SELECT ?date ?event WHERE { ?event bs:timelineDate ?date } ORDER BY ?date",
  );
  await page.locator("form[action='/sparql'] button").click();
  await page.locator(".events li").first().waitFor();
  assert.equal(await page.locator(".events li").count(), await page.locator("tbody tr").count());
  await checked("own-query");
  const last = await page.locator(".events li time").last().innerText();
  await page.locator(".histogram a").last().click();
  const target = await page.locator(".events li:target time").innerText();
  assert.equal(target.slice(0, "yyyy-mm".length), last.slice(0, "yyyy-mm".length));
});

test("a telephone scrolls no page sideways, in either language", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const narrow = await context.newPage();
  for (const language of ["zh", "en"]) {
    for (const path of PAGES) {
      await narrow.goto(`${site}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
      const [inner, scrolled] = await narrow.evaluate(() => [
        innerWidth,
        document.documentElement.scrollWidth,
      ]);
      assert.ok(scrolled <= inner, `${path} in ${language}: ${scrolled} pixels`);
    }
  }
  await context.close();
});

test("the interface speaks Chinese, and remembers it", async () => {
  await visit("/timeline?lang=zh");
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
  await visit("/hierarchy");
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
  await visit("/hierarchy?lang=en");
});

test("without script everything is still there", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const plain = await context.newPage();
  await plain.goto(`${site}/broadsheet/data/place/boxing-xian.html`);
  await plain.locator("#on").fill("1957-06-01");
  await plain.locator("form.bar button").click();
  assert.match(await plain.locator(".chain").innerText(), /Huimin Special District/);
  await context.close();
});

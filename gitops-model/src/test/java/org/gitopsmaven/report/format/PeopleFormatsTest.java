/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFormatsTest {

    @TempDir
    Path directory;

    @Test
    void writesMarkdownInWhichForeignTextIsNoMarkup() {
        String text = new MarkdownFormat().text(Reports.data());

        assertThat(text)
                .startsWith("### GitOps validation: 1 error, 1 warning, 1 note\n")
                .contains("| `dev/web` | 1 | 1 error |")
                .contains("| `staging/web` | 1 | no findings |")
                .contains("#### `base/a b,1.yaml`")
                .contains("- **error** line 2 KUST-REFS ``spec.configMap: ConfigMap \"a\" <b> & `c` ¦ 100% of @team")
                .contains("fix: `add it`")
                .contains("Accepted by comments or the baseline: 1.");
    }

    @Test
    void cutsMarkdownToWhatACommentTakes() {
        String text = new MarkdownFormat().text(Reports.many(5_000));

        assertThat(text.length()).isLessThan(65_536);
        assertThat(text).containsPattern("… and [0-9]+ more findings\\.");
    }

    @Test
    void writesAPageThatNeedsNothingElse() {
        String page = new HtmlFormat().text(Reports.data());

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'")
                .doesNotContain("http://")
                .doesNotContain("src=\"")
                .contains("ConfigMap &quot;a&quot; &lt;b&gt; &amp; `c`")
                .doesNotContain("<b>")
                .contains("<th>registry.example.com/shop/web</th><td>1.1.0</td><td>1.0.0</td><td>1.1.0</td>")
                .contains("<td>Deployment</td><td>web</td><td>shop</td><td><code>base/deployment.yaml:1:1</code></td>")
                .contains("until &lt;next&gt; week")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void filtersFindingsInABrowser() throws Exception {
        Path browser = browser();
        Path page = directory.resolve("index.html");
        Files.writeString(page, new HtmlFormat().text(Reports.data()));

        String all = dump(browser, page.toUri().toString());
        String errors = dump(browser, page.toUri() + "#severity=error");
        String text = dump(browser, page.toUri() + "#text=no%20yaml");

        assertThat(all).contains("<span id=\"shown\">3 of 3</span>");
        assertThat(errors).contains("<span id=\"shown\">1 of 3</span>").contains("data-environment=\"\" hidden=\"\"");
        assertThat(text).contains("<span id=\"shown\">1 of 3</span>");
    }

    @Test
    void filtersFiveThousandFindingsInABrowser() throws Exception {
        Path browser = browser();
        Path page = directory.resolve("index.html");
        Files.writeString(page, new HtmlFormat().text(Reports.many(5_000)));

        String some = dump(browser, page.toUri() + "#text=app-77/");

        assertThat(some).contains("<span id=\"shown\">10 of 5000</span>");
    }

    private static Path browser() {
        String set = System.getProperty("gitops.browser", "");
        List<String> names = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
        String path = System.getenv().getOrDefault("PATH", "");
        Path found = set.isEmpty() ? null : Path.of(set);
        for (String entry : path.split(java.io.File.pathSeparator)) {
            for (String name : names) {
                Path file = Path.of(entry, name);
                found = found == null && Files.isExecutable(file) ? file : found;
            }
        }
        assumeTrue(found != null, "skipped: no browser here; set -Dgitops.browser to one that has --dump-dom");
        return found;
    }

    /** The page as it is after its scripts ran. */
    private String dump(Path browser, String address) throws IOException, InterruptedException {
        Path out = directory.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--dump-dom",
                        address)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gitopsmaven.files.TarReader;
import org.gitopsmaven.helm.ChartBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPreparationTest {

    private static final PreparationOptions PLAIN = new PreparationOptions(List.of(), false, false, true, true);

    @TempDir
    Path scratch;

    private ChartBuilder chart;

    @BeforeEach
    void start() {
        chart = ChartBuilder.in(scratch, "app");
    }

    @Test
    void packsEveryFileOfTheChartUnderItsPath() throws IOException {
        String deep = "files/" + "long-name/".repeat(12) + "täxt.txt";
        chart.with("templates/a.yaml", "a: 1\n").with(deep, "content");

        assertThat(packed(PLAIN))
                .containsOnlyKeys("Chart.yaml", "templates/a.yaml", deep)
                .containsEntry(deep, "content");
    }

    @Test
    void leavesOutWhatHelmignoreNames() throws IOException {
        chart.with(".helmignore", "# comment\n*.bak\n/top.txt\nsecret/\ndir/*.md\n")
                .with("a.bak", "")
                .with("sub/b.bak", "")
                .with("top.txt", "")
                .with("sub/top.txt", "")
                .with("secret/x", "")
                .with("dir/x.md", "")
                .with("dir/sub/x.md", "")
                .with("templates/.hidden.yaml", "");

        assertThat(packed(PLAIN)).containsOnlyKeys(".helmignore", "Chart.yaml", "dir/sub/x.md", "sub/top.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "*.md,a.md,true",
        "*.md,a.mdx,false",
        "a?c,abc,true",
        "[a-c]x,bx,true",
        "[^a-c]x,bx,false",
        "a\\*,a*,true",
        "a\\*,ab,false",
        "*,a/b,false",
        "a.c,abc,false",
        "[a\\-z],-,true",
        "{a},{a},true"
    })
    void matchesPatternsAsGoDoes(String glob, String name, boolean matches) {
        assertThat(GoGlob.compile(glob))
                .isNotNull()
                .satisfies(
                        pattern -> assertThat(pattern.matcher(name).matches()).isEqualTo(matches));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "[^]", "a\\", "[z-a]"})
    void knowsMalformedPatterns(String glob) {
        assertThat(GoGlob.compile(glob)).isNull();
    }

    @Test
    void rewritesTheTestOfApiVersionsInActionsOnly() throws IOException {
        chart.with(
                "templates/a.yaml",
                "# .Capabilities.APIVersions.Has\n{{ if $.Capabilities.APIVersions.Has \"x/v1\" }}\na: 1\n{{ end }}\n");
        PreparationOptions options = new PreparationOptions(List.of("v1", "x/v1"), false, false, true, true);

        assertThat(packed(options))
                .containsEntry(
                        "templates/a.yaml",
                        "# .Capabilities.APIVersions.Has\n"
                                + "{{ if hasKey (dict \"v1\" 1 \"x/v1\" 1) \"x/v1\" }}\na: 1\n{{ end }}\n");
    }

    @Test
    void rewritesTheListOfApiVersionsItself() throws IOException {
        chart.with("templates/a.yaml", "a: {{ has \"x/v1\" $.Capabilities.APIVersions }}\n");
        PreparationOptions options = new PreparationOptions(List.of("v1", "x/v1"), false, false, true, true);

        assertThat(packed(options)).containsEntry("templates/a.yaml", "a: {{ has \"x/v1\" (list \"v1\" \"x/v1\") }}\n");
    }

    @Test
    void knowsNoColumnOfALineItRewrote() {
        chart.with("templates/a.yaml", "a: 1\n{{ if .Capabilities.APIVersions.Has \"x\" }}{{ end }}\n");
        PreparedChart prepared = prepare(new PreparationOptions(List.of("x"), false, false, true, true));

        assertThat(prepared.locate("templates/a.yaml", 1, 4).column()).isEqualTo(4);
        assertThat(prepared.locate("templates/a.yaml", 2, 4).column()).isZero();
    }

    @Test
    void warnsWhereTheListOfApiVersionsIsUsedOtherwise() {
        chart.with("templates/a.yaml", "{{ with .Capabilities }}{{ has \"x\" .APIVersions }}{{ end }}\n");

        assertThat(prepare(new PreparationOptions(List.of("x"), false, false, true, true))
                        .warnings())
                .containsExactly(
                        "templates/a.yaml looks at the API versions in a way of its own: it sees Helm's own list");
        assertThat(prepare(PLAIN).warnings()).isEmpty();
    }

    @Test
    void packsOnlyWhatHelmNeedsUnlessATemplateReadsFiles() throws IOException {
        PreparationOptions lean = new PreparationOptions(List.of(), false, false, true, false);
        chart.with("README.md", "").with("crds/x.yaml", "").with("templates/charts/x/a.yaml", "a: 1\n");

        assertThat(packed(lean)).containsOnlyKeys("Chart.yaml", "templates/charts/x/a.yaml");
        chart.with("values.yaml", "text: '{{ .Files.Get \"README.md\" }}'\n");
        assertThat(packed(lean)).containsKeys("README.md", "crds/x.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{ .Files.Get \"a\" }} | true",
                "{{ $.Files }} | true",
                "{{ index . `Files` }} | true",
                "a: '{{ get $ \"Files\" }}' | true",
                "# Files of the server | false",
                "configFiles: [] | false"
            })
    void knowsWhoReadsFiles(String text, boolean reads) {
        assertThat(FilesUse.isIn(text)).isEqualTo(reads);
    }

    @Test
    void answersLookupWithAnEmptyMapButLeavesTextAndStrings() throws IOException {
        chart.with(
                "templates/a.yaml",
                "# lookup {{ include \"a.lookup\" . }}\na: {{ (lookup \"v1\" \"Pod\" \"a\" .b).c }}\n");

        assertThat(packed(PLAIN))
                .containsEntry(
                        "templates/a.yaml",
                        "# lookup {{ include \"a.lookup\" . }}\na: {{ (omit (dict) \"v1\" \"Pod\" \"a\" .b).c }}\n");
    }

    @Test
    void unpacksSubchartsAndMarksTheirDefinitions() throws IOException {
        ChartBuilder sub = ChartBuilder.in(scratch, "sub").with("crds/x.yaml", "kind: X\n");
        Files.createDirectories(chart.path().resolve("charts"));
        Files.write(
                chart.path().resolve("charts").resolve("sub-1.0.0.tgz"),
                ChartPreparation.prepare(sub.path(), sub.path(), PLAIN, DependencySource.NONE)
                        .pack(false));

        PreparedChart prepared = prepare(new PreparationOptions(List.of(), true, false, true, true));

        assertThat(prepared.crds(0)).containsExactly(new PreparedChart.CrdFile("crds/x.yaml", "kind: X\n"));
        assertThat(packed(new PreparationOptions(List.of(), true, false, true, true)))
                .containsKeys(
                        "charts/sub-1.0.0-unpacked/Chart.yaml",
                        "charts/sub-1.0.0-unpacked/templates/zzz-gitops-crds.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart/../../evil", "chart/a/../../../evil", "Chart.yaml", "chart//abs"})
    void refusesAnArchiveWhoseEntriesLeaveIt(String entry) throws IOException {
        Path archive = scratch.resolve("evil.tgz");
        Files.write(archive, tar(entry));

        assertThatThrownBy(() -> ChartPreparation.prepare(archive, archive, PLAIN, DependencySource.NONE))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("chart illegally");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path file = Files.writeString(scratch.resolve("values.yaml"), "a: 1\n");

        assertThatThrownBy(() -> ChartPreparation.prepare(file, file, PLAIN, DependencySource.NONE))
                .hasMessageContaining("does not appear to be a gzipped archive");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.write(chart.path().resolve("large.bin"), new byte[(5 << 20) + 1]);

        assertThatThrownBy(() -> prepare(PLAIN)).hasMessageContaining("larger than the maximum file size 5242880");
    }

    @Test
    void knowsRandomnessInActionsOnly() {
        assertThat(isRandom("{{ now }}")).isTrue();
        assertThat(isRandom("a: {{ include \"x\" . }}\nb: {{- genCA \"x\" 1 }}"))
                .isTrue();
        assertThat(isRandom("a: {{ .Values.ä | randAlpha")).isTrue();
        assertThat(isRandom("run it now {{ .Values.now2 }}")).isFalse();
        assertThat(isRandom("{{ range .Values.hosts }}{{ required \"a\" .b }} uuidv4 {"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "randAlphaNum", "randAlpha", "randNumeric", "randAscii", "randBytes", "randInt", "uuidv4", "shuffle",
                "now", "ago", "bcrypt", "htpasswd", "encryptAES", "genPrivateKey", "genCA", "genCAWithKey",
                "genSelfSignedCert", "genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey"
            })
    void knowsEveryRandomFunction(String function) {
        assertThat(isRandom("a: {{ (" + function + " 1) }}")).isTrue();
        assertThat(isRandom("a: {{ " + function + "}}")).isTrue();
        assertThat(isRandom("a: {{ x" + function + " 1 }}")).isFalse();
    }

    private static boolean isRandom(String template) {
        return RandomUse.isIn(template.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asksForDependenciesThatAreNotThere() {
        chart.with(
                        "Chart.yaml",
                        "apiVersion: v2\nname: app\nversion: 1.0.0\ndependencies:\n"
                                + "- {name: here, version: 1.x, repository: \"https://a.example.org\"}\n"
                                + "- {name: there, version: 2.x, repository: \"https://b.example.org\"}\n")
                .with(
                        "Chart.lock",
                        "dependencies:\n- {name: there, version: 2.7.1, repository: \"https://b.example.org\"}\n")
                .with("charts/h/Chart.yaml", "name: here\n");
        List<DependencySource.Dependency> asked = new ArrayList<>();

        ChartPreparation.prepare(chart.path(), chart.path(), PLAIN, dependency -> {
            asked.add(dependency);
            return Optional.empty();
        });

        assertThat(asked).containsExactly(new DependencySource.Dependency("there", "2.7.1", "https://b.example.org"));
    }

    private PreparedChart prepare(PreparationOptions options) {
        return ChartPreparation.prepare(chart.path(), chart.path(), options, DependencySource.NONE);
    }

    private Map<String, String> packed(PreparationOptions options) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        TarReader tar = new TarReader(
                new GZIPInputStream(new ByteArrayInputStream(prepare(options).pack(false))), ChartBudget.LARGEST_FILE);
        for (TarReader.Entry entry = tar.next(); entry != null; entry = tar.next()) {
            files.put(entry.name().substring("chart/".length()), new String(tar.data(entry), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** An archive with one entry under this name. */
    private static byte[] tar(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] header = new byte[512];
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, header, 0, bytes.length);
            header[156] = '0';
            gzip.write(header);
            gzip.write(new byte[1024]);
        }
        return out.toByteArray();
    }
}

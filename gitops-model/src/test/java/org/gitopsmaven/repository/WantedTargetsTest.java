/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.WorkTreeChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedTargetsTest {

    @TempDir
    Path root;

    @BeforeEach
    void writesTwoApplicationsWithOneComponent() throws IOException {
        for (String application : List.of("web", "api")) {
            write("apps/" + application + "/base/kustomization.yaml", "resources: [config.yaml]\n");
            write(
                    "apps/" + application + "/base/config.yaml",
                    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: " + application + "}\n");
            for (String environment : List.of("dev", "prod")) {
                write("apps/" + application + "/overlays/" + environment + "/kustomization.yaml", """
                        resources: [../../base]
                        components: [../../../../components/labels]
                        configMapGenerator:
                          - name: shared
                            files: [settings=../../../../shared/settings.properties]
                        """);
            }
        }
        write("components/labels/kustomization.yaml", "kind: Component\nlabels: []\n");
        write("shared/settings.properties", "a=1\n");
    }

    @Test
    void wantsWhatReadsAChangedFile() {
        assertThat(touched("apps/web/overlays/prod/kustomization.yaml")).containsExactly("prod/web");
        assertThat(touched("apps/web/base/config.yaml")).containsExactly("dev/web", "prod/web");
        assertThat(touched("components/labels/kustomization.yaml"))
                .containsExactly("dev/api", "dev/web", "prod/api", "prod/web");
        assertThat(touched("shared/settings.properties")).hasSize(4);
        assertThat(touched("README.md")).isEmpty();
    }

    @Test
    void tellsDirectoriesApartThatStartAlike() {
        assertThat(touched("apps/web-2/x.yaml", "apps/web/base/config.yaml")).containsExactly("dev/web", "prod/web");
        assertThat(touched("apps/web-2/x.yaml")).isEmpty();
    }

    @Test
    void wantsWhatReadAFileThatIsGone() throws IOException {
        Files.delete(root.resolve("shared/settings.properties"));

        assertThat(touched("shared/settings.properties")).hasSize(4);
    }

    @Test
    void wantsEverythingAfterAChangeOfSettings() throws IOException {
        write("gitops.yaml", "environments: [{name: prod}]\n");

        assertThat(touched("gitops.yaml")).hasSize(4);
    }

    @Test
    void wantsWhatIsSelectedToo() {
        GitOpsRepository repository = repository();
        TargetFilter filter = repository.wanted(
                Selection.of("dev", null), List.of(new WorkTreeChange(root.resolve("apps/web/base/config.yaml"), "")));

        assertThat(wanted(repository, filter)).containsExactly("dev/web");
    }

    @Test
    void refusesUnknownNamesBeforeAnythingIsRendered() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> repository().wanted(Selection.of("prdo", null), null))
                .withMessage("unknown environment 'prdo'; did you mean 'prod'?");
    }

    @Test
    void looksIntoWhatMayDefineOthers() throws IOException {
        write("apps/web/base/config.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata: {name: child}
                """);
        Reach reach = new Reach(SourceTree.of(root), new ArgoRepositories(SourceTree.of(root), ArgoSettings.NONE));
        DefiningTargets defining = new DefiningTargets(SourceTree.of(root), reach);
        RenderTarget web = RenderTarget.plain(
                ApplicationName.of("web"),
                EnvironmentName.of("dev"),
                new KustomizeSource(root.resolve("apps/web/overlays/dev")),
                Location.of(root.resolve("apps/web/overlays/dev/kustomization.yaml")));
        RenderTarget api = web.from(new KustomizeSource(root.resolve("apps/api/overlays/dev")))
                .named(ApplicationName.of("api"));

        assertThat(defining.mayDefine(web)).isTrue();
        assertThat(defining.mayDefine(api)).isFalse();
    }

    private List<String> touched(String... files) {
        GitOpsRepository repository = repository();
        List<WorkTreeChange> changes = Arrays.stream(files)
                .map(file -> new WorkTreeChange(root.resolve(file), ""))
                .toList();
        return wanted(repository, repository.wanted(Selection.ALL, changes));
    }

    private static List<String> wanted(GitOpsRepository repository, TargetFilter filter) {
        return repository.targets().stream()
                .filter(target -> filter.wants(target, null))
                .map(RenderTarget::id)
                .toList();
    }

    private GitOpsRepository repository() {
        return GitOpsRepository.detect(SourceTree.of(root), ApplicationName.of("shop"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}

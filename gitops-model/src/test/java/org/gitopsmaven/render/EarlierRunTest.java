/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRunTest {

    private static final String URL = "https://git.example.org/team/deploy.git";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
    private static final List<String> CHILDREN = List.of("dev/config", "dev/web", "prod/web");

    @TempDir
    Path root;

    @BeforeEach
    void writesAppOfApps() throws IOException {
        write("root.yaml", application("root", "apps"));
        write("apps/web-prod.yaml", application("web-prod", "web/overlays/prod"));
        write("apps/web-dev.yaml", application("web-dev", "web/overlays/dev"));
        write("apps/config-dev.yaml", application("config-dev", "config"));
        write("apps/kustomization.yaml", "resources: [web-prod.yaml, web-dev.yaml, config-dev.yaml]\n");
        for (String environment : List.of("dev", "prod")) {
            write("web/overlays/" + environment + "/kustomization.yaml", "resources: [../../base]\n");
        }
        write("web/base/kustomization.yaml", "resources: [config.yaml, service.yaml]\n");
        write("web/base/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: 'ä'}\n");
        write("web/base/service.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
        write("config/settings.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n");
    }

    @Test
    void rendersNothingAgainButWhatDefinesOthers() throws IOException {
        assertThat(run()).isEmpty();
        Map<String, String> first = output();

        assertThat(run()).isEqualTo(CHILDREN);

        assertThat(output()).isEqualTo(first).containsKey("prod/web/configmap-web.yaml");
    }

    @Test
    void takesTargetsFromOneFileEach() throws IOException {
        run(TreeFormat.SINGLE);
        Map<String, String> first = output();

        assertThat(run(TreeFormat.SINGLE)).isEqualTo(CHILDREN);

        assertThat(output()).isEqualTo(first).containsKey("prod/web.yaml");
    }

    @Test
    void writesAnotherFormFromWhatWasTaken() throws IOException {
        run(TreeFormat.SINGLE);
        Map<String, String> single = output();
        run(TreeFormat.RESOURCES);
        Map<String, String> resources = output();

        assertThat(run(TreeFormat.SINGLE)).isEqualTo(CHILDREN);

        assertThat(output()).isEqualTo(single).isNotEqualTo(resources);
    }

    @Test
    void rendersWhatReadsAChangedFile() throws IOException {
        run();

        write("web/overlays/prod/kustomization.yaml", "resources: [../../base]\nnamePrefix: p-\n");
        assertThat(run()).containsExactly("dev/config", "dev/web");
        assertThat(output())
                .containsKey("prod/web/configmap-p-web.yaml")
                .doesNotContainKey("prod/web/configmap-web.yaml");

        write("web/base/service.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web, labels: {a: b}}\n");
        assertThat(run()).containsExactly("dev/config");
        assertThat(run()).isEqualTo(CHILDREN);
    }

    @Test
    void rendersAllOfATreeWithOtherFiles() throws IOException {
        run();

        write("config/more.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more}\n");
        assertThat(run()).isEmpty();
        assertThat(output()).containsKey("dev/config/configmap-more.yaml");

        Files.delete(root.resolve("config/more.yaml"));
        assertThat(run()).isEmpty();
        assertThat(output()).doesNotContainKey("dev/config/configmap-more.yaml");
    }

    @Test
    void rendersAnApplicationThatIsDefinedOtherwise() throws IOException {
        run();

        write(
                "apps/web-dev.yaml",
                application("web-dev", "web/overlays/dev").replace("namespace: web", "namespace: x"));
        assertThat(run()).containsExactly("dev/config", "prod/web");
        assertThat(output().get("dev/web/configmap-web.yaml")).contains("namespace: x");
    }

    @Test
    void rendersWhatOverridesInTheDirectoryOfASourceChange() throws IOException {
        write("web/overlays/dev/.argocd-source.yaml", "kustomize: {namePrefix: one-}\n");
        run();

        write("web/overlays/dev/.argocd-source.yaml", "kustomize: {namePrefix: two-}\n");
        assertThat(run()).containsExactly("dev/config", "prod/web");
        assertThat(output()).containsKey("dev/web/configmap-two-web.yaml");
    }

    @Test
    void rendersApplicationsAgainWhenKindsAreDefinedOtherwise() throws IOException {
        String definition = "kind: CustomResourceDefinition\nmetadata: {name: gs.example.org}\n"
                + "spec: {group: example.org, scope: %s, names: {kind: G}}\n";
        write("crds/g.yaml", definition.formatted("Namespaced"));
        write("config/settings.yaml", "apiVersion: example.org/v1\nkind: G\nmetadata: {name: settings}\n");
        run();
        assertThat(output().get("dev/config/g-settings.yaml")).contains("namespace: web");

        write("crds/g.yaml", definition.formatted("Cluster"));
        run();
        assertThat(output().get("dev/config/g-settings.yaml")).doesNotContain("namespace: web");
    }

    @Test
    void rendersAllWhenTheRepositorySaysOtherwiseOfItself() throws IOException {
        write("gitops.yaml", "environments: [{name: dev}]\n");
        run();

        write("gitops.yaml", "environments: [{name: dev}, {name: prod}]\n");
        assertThat(run()).isEmpty();
        assertThat(run()).isEqualTo(CHILDREN);
    }

    @Test
    void rendersWhatSomebodyElseWroteInto() throws IOException {
        run();
        Map<String, String> first = output();

        Files.writeString(root.resolve("target/gitops/dev/web/service-web.yaml"), "kind: Service\n");
        assertThat(run()).containsExactly("dev/config", "prod/web");
        assertThat(output()).isEqualTo(first);

        Files.delete(root.resolve("target/gitops/prod/web/service-web.yaml"));
        assertThat(run()).containsExactly("dev/config", "dev/web");
        assertThat(output()).isEqualTo(first);
    }

    @Test
    void believesNoDamagedState() throws IOException {
        run();
        Path state = root.resolve("target/gitops").resolve(EarlierState.FILE);
        String text = Files.readString(state);
        List<UnaryOperator<String>> damages = List.of(
                whole -> "",
                whole -> whole.substring(0, whole.length() / 2),
                whole -> whole.replace("part\t", "part\t../../"),
                whole -> whole.replaceAll("(part\t[^\t]*)\t\\d+\t\\d+", "$1\t7\t2147483647"),
                whole -> whole.replaceAll("(part\t[^\t]*)\t\\d+", "$1\t-3"),
                whole -> "\u0000" + whole);
        for (UnaryOperator<String> damage : damages) {
            Files.writeString(state, damage.apply(text));
            assertThat(run()).isSubsetOf("dev/config");
            assertThat(output()).containsKey("prod/web/configmap-web.yaml");
        }
    }

    @Test
    void rendersAgainWhatMayHaveChangedWhileItWasRead() throws IOException {
        Files.setLastModifiedTime(
                root.resolve("config/settings.yaml"), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        run();

        assertThat(run()).containsExactly("dev/web", "prod/web");
    }

    @Test
    void rendersAgainWhatCarriesTheCommit() throws IOException {
        String carrying = application("web-dev", "web/overlays/dev")
                .replace(
                        "path: web/overlays/dev}",
                        "path: web/overlays/dev, kustomize: {commonAnnotationsEnvsubst: true,"
                                + " commonAnnotations: {commit: $ARGOCD_APP_REVISION}}}");
        write("apps/web-dev.yaml", carrying);
        run();

        assertThat(run()).containsExactly("dev/config", "prod/web");
    }

    @Test
    void takesNothingWhereThingsMayComeFromOutside() {
        run();
        SourceTree tree = tree();
        EarlierRun earlier = EarlierRun.in(root.resolve("target/gitops"), tree);

        new Renderer(RenderOptions.of(tree).withEarlier(earlier).withAllowRemote(true), RenderListener.SILENT)
                .render(targets(tree));

        assertThat(earlier.taken()).isZero();
    }

    @Test
    void rendersKustomizationsOfFluxOnlyWhenAnythingChanged() throws IOException {
        write("clusters/prod/web.yaml", """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: web, namespace: flux-system}
                spec:
                  path: ./web/base
                  sourceRef: {kind: GitRepository, name: flux-system}
                  postBuild: {substituteFrom: [{kind: ConfigMap, name: vars}]}
                """);
        write("clusters/prod/vars.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: vars, namespace: flux-system}
                data: {tier: gold}
                """);
        write("web/base/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: '${tier}'}\n");
        for (String name : List.of("root", "apps/web-prod", "apps/web-dev", "apps/config-dev", "apps/kustomization")) {
            Files.delete(root.resolve(name + ".yaml"));
        }
        run();
        List<String> unchanged = run();
        assertThat(unchanged).anyMatch(id -> id.endsWith("web"));

        write(
                "clusters/prod/vars.yaml",
                Files.readString(root.resolve("clusters/prod/vars.yaml")).replace("gold", "tin"));
        assertThat(run()).noneMatch(id -> id.endsWith("web"));
        assertThat(output()).anySatisfy((file, text) -> assertThat(text).contains("a: tin"));
    }

    /** The targets that were taken over. */
    private List<String> run() {
        return run(TreeFormat.RESOURCES);
    }

    private List<String> run(TreeFormat format) {
        Path output = root.resolve("target/gitops");
        SourceTree tree = tree();
        EarlierRun earlier = EarlierRun.in(output, tree);
        List<String> unchanged = new ArrayList<>();
        RenderListener listener = new RenderListener() {
            @Override
            public void unchanged(RenderTarget target, int resources) {
                unchanged.add(target.id());
            }
        };
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree).withEarlier(earlier), listener).render(targets(tree));
        assertThat(renderings).isNotEmpty().allMatch(Rendering::isRendered);
        assertThat(earlier.taken()).isEqualTo(unchanged.size());
        earlier.write(RenderedTree.write(output, renderings, new TreeOptions(root, format), listener), renderings);
        return unchanged.stream().sorted().toList();
    }

    private SourceTree tree() {
        return SourceTree.of(root, Map.of(), List.of(root.resolve("target/gitops")));
    }

    private static List<RenderTarget> targets(SourceTree tree) {
        return GitOpsRepository.detect(tree, ApplicationName.of("shop")).targets();
    }

    private Map<String, String> output() throws IOException {
        Path output = root.resolve("target/gitops");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(EarlierState.FILE)) {
                    texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static String application(String name, String path) {
        return """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata: {name: %s, namespace: argocd}
                spec:
                  project: default
                  source: {repoURL: %s, targetRevision: HEAD, path: %s}
                  destination: {name: in-cluster, namespace: web}
                """.formatted(name, URL, path);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, LONG_AGO);
    }
}

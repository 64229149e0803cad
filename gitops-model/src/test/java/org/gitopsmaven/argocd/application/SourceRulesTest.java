/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

    private static final Location HERE = Location.of("app.yaml");
    private static final ArgoApplication APPLICATION = ArgoApplication.of(read("""
            metadata: {name: shop}
            spec:
              project: team
              source: {repoURL: 'https://git.example.org/r', path: apps/shop, targetRevision: main}
              destination: {namespace: shop-ns}
            """));
    private static final BuildEnvironment ENVIRONMENT =
            BuildEnvironment.of(APPLICATION, APPLICATION.sources().get(0), "0123456789abcdef");

    @Test
    void substitutesTheBuildEnvironment() {
        assertThat(ENVIRONMENT.substitute("$ARGOCD_APP_NAME-${ARGOCD_APP_REVISION_SHORT}x$$y$NOPE."))
                .isEqualTo("shop-0123456x$y.");
        assertThat(ENVIRONMENT.substitute("${ARGOCD_APP_NAMESPACE}/$ARGOCD_APP_PROJECT_NAME $"))
                .isEqualTo("shop-ns/team $");
        assertThat(ENVIRONMENT.substitute("$ARGOCD_APP_REVISION_SHORT_8 $- $1a ${open"))
                .isEqualTo("01234567  a open");
    }

    @Test
    void mergesTheFilesBesideTheManifestsOverTheSource() {
        RepositoryFiles files = new Given(Map.of(
                "apps/shop/.argocd-source.yaml",
                "kustomize: {images: ['a:1'], namePrefix: p-}\nrepoURL: elsewhere\n",
                "apps/shop/.argocd-source-shop.yaml",
                "kustomize: {images: ['a:2'], namePrefix: null}\npath: other\n"));

        ApplicationSource source = SourceOverrides.apply(APPLICATION.sources().get(0), files, "apps/shop", "shop");

        assertThat(source.repoUrl()).isEqualTo("https://git.example.org/r");
        assertThat(source.path()).isEqualTo("apps/shop");
        KustomizeSourceOptions options = (KustomizeSourceOptions) source.options();
        assertThat(options.images()).containsExactly("a:2");
        assertThat(options.namePrefix()).isEmpty();
    }

    @Test
    void findsValueFilesInOrder() {
        RepositoryFiles own = new Given(Map.of(
                "apps/shop/values.yaml",
                "",
                "apps/shop/env/b.yaml",
                "",
                "apps/shop/env/a.yaml",
                "",
                "common/x.yaml",
                ""));
        RepositoryFiles other = new Given(Map.of("web/dev.yaml", ""));
        ValueFileResolver resolver = new ValueFileResolver(own, Map.of("v", other), "apps/shop", ENVIRONMENT);

        List<ValueFile> files = resolver.resolve(
                List.of(
                        "values.yaml",
                        "env/*.yaml",
                        "/common/x.yaml",
                        "$v/web/dev.yaml",
                        "../../common/x.yaml",
                        "env/a.yaml"),
                false,
                HERE);

        assertThat(files)
                .extracting(file -> file.ref() + ":" + file.path())
                .containsExactly(
                        ":apps/shop/values.yaml",
                        ":apps/shop/env/b.yaml",
                        ":common/x.yaml",
                        "v:web/dev.yaml",
                        ":apps/shop/env/a.yaml");
    }

    @Test
    void leavesMissingValueFilesOutOnlyWhenAsked() {
        ValueFileResolver resolver = new ValueFileResolver(new Given(Map.of()), Map.of(), "", ENVIRONMENT);

        assertThat(resolver.resolve(List.of("a.yaml", "b*.yaml"), true, HERE)).isEmpty();
        assertThat(resolver.resolve(List.of("a.yaml"), false, HERE)).hasSize(1);
        assertThatThrownBy(() -> resolver.resolve(List.of("b*.yaml"), false, HERE))
                .hasMessage("values file glob \"b*.yaml\" matched no files");
    }

    @Test
    void refusesValueFilesOutsideOfTheRepository() {
        ValueFileResolver resolver = new ValueFileResolver(new Given(Map.of()), Map.of(), "apps/shop", ENVIRONMENT);

        assertThatThrownBy(() -> resolver.resolve(List.of("../../../etc/passwd"), true, HERE))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("outside of the repository");
    }

    @Test
    void comparesAddressesOfRepositories() {
        assertThat(RepositoryUrl.normalize("https://GitHub.com/Org/Repo.git "))
                .isEqualTo("https://github.com/org/repo");
        assertThat(RepositoryUrl.normalize("git@github.com:org/repo.git")).isEqualTo("git@github.com/org/repo");
        assertThat(RepositoryUrl.sameRepository("https://me:pw@github.com/org/repo/", "git@github.com:org/repo.git"))
                .isTrue();
        assertThat(RepositoryUrl.sameRepository("ssh://git@host:2222/org/repo", "https://host/org/repo"))
                .isTrue();
        assertThat(RepositoryUrl.sameRepository("", "")).isFalse();
    }

    @Test
    void knowsWhichChangesRenderAgain() {
        List<String> paths = RefreshPaths.of(". ; /charts/web;../common/*.yaml", "apps/shop");

        assertThat(paths).containsExactly("apps/shop", "charts/web", "apps/common/*.yaml");
        assertThat(RefreshPaths.changed(paths, List.of("charts/web/values.yaml")))
                .isTrue();
        assertThat(RefreshPaths.changed(paths, List.of("apps/common/x.yaml"))).isTrue();
        assertThat(RefreshPaths.changed(paths, List.of("charts/website/values.yaml")))
                .isFalse();
        assertThat(RefreshPaths.changed(paths, List.of())).isTrue();
        assertThat(RefreshPaths.annotation(
                        List.of("apps/shop/a.yaml", "apps/shop/sub/b.yaml", "charts/web/Chart.yaml")))
                .isEqualTo("/apps/shop;/charts/web");
    }

    @Test
    void givesNamespacesAsTheControllerDoes() {
        NamespaceRule rule = new NamespaceRule(gvk -> gvk.equals(new Gvk("", "v1", "Namespace")), "shop");

        assertThat(namespace(rule, "{apiVersion: v1, kind: Service, metadata: {name: a}}"))
                .isEqualTo("shop");
        assertThat(namespace(rule, "{apiVersion: v1, kind: Service, metadata: {name: a, namespace: b}}"))
                .isEqualTo("b");
        assertThat(namespace(rule, "{apiVersion: v1, kind: Namespace, metadata: {name: a, namespace: b}}"))
                .isEqualTo("none");
    }

    @Test
    void writesTheMetadataOfTheHydrator() {
        assertThat(HydratedFiles.metadata("https://git.example.org/r", "abc", List.of("kustomize build .")))
                .isEqualTo("{\n  \"repoURL\": \"https://git.example.org/r\",\n  \"drySha\": \"abc\",\n"
                        + "  \"commands\": [\n    \"kustomize build .\"\n  ]\n}\n");
        assertThat(HydratedFiles.rootMetadata("r", "abc", "A <a@b>", "", "s"))
                .isEqualTo("{\n  \"repoURL\": \"r\",\n  \"drySha\": \"abc\",\n  \"author\": \"A <a@b>\",\n"
                        + "  \"subject\": \"s\"\n}\n");
    }

    private static String namespace(NamespaceRule rule, String object) {
        String text = Objects.requireNonNull(rule.apply(read(object)).mapping("metadata"))
                .text("namespace");
        return text == null ? "none" : text;
    }

    private static YamlMapping read(String text) {
        return (YamlMapping) YamlReader.readOne(text, "app.yaml", YamlDialect.GOYAML2);
    }

    private record Given(Map<String, String> texts) implements RepositoryFiles {

        @Override
        public SortedSet<String> files() {
            return new TreeSet<>(texts.keySet());
        }

        @Override
        public String read(String file) {
            return Objects.requireNonNull(texts.get(file));
        }

        @Override
        public String shown(String file) {
            return file;
        }
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Over the packages in the folder {@code dist} beside this class. */
class IdpBuilderTest {

    private final WorkingTree tree = tree();
    private final PackageDiscovery discovery = new PackageDiscovery(tree);
    private final CnoeResolver resolver = new CnoeResolver(tree);

    @Test
    void findsThePackagesDirectlyInADirectory() {
        assertThat(discovery.find("dist"))
                .extracting(IdpPackage::name)
                .containsExactly("sets-sets", "shop-dev-shop-dev");
    }

    @Test
    void findsNothingInADirectoryOfManifests() {
        assertThat(discovery.find("dist/shop-dev")).isEmpty();
        assertThat(discovery.find("dist/shop-dev.yaml")).hasSize(1);
        assertThatThrownBy(() -> discovery.find("dist/nowhere"))
                .hasMessage("there is no package file or directory dist/nowhere");
    }

    @Test
    void resolvesAddressesToDirectoriesAndRepositories() {
        List<GiteaRepository> repositories =
                resolver.repositories(discovery.find("dist/shop-dev.yaml").get(0));

        assertThat(repositories)
                .extracting(repository -> repository.name() + " " + repository.directory())
                .containsExactly(
                        "idpbuilder-localdev-shop-dev-manifests dist/shop-dev/manifests",
                        "idpbuilder-localdev-shop-dev-base dist/base");
    }

    @Test
    void rewritesOnlyWhereIdpBuilderDoes() {
        YamlMapping application =
                resolver.resolve(discovery.find("dist/shop-dev.yaml").get(0));
        YamlMapping set = resolver.resolve(discovery.find("dist/sets.yaml").get(0));

        assertThat(application.at("spec", "source", "repoURL"))
                .hasToString("http://my-gitea-http.gitea.svc.cluster.local:3000/giteaAdmin/"
                        + "idpbuilder-localdev-shop-dev-manifests.git");
        assertThat(application.at("spec", "source", "helm", "values")).hasToString("cnoe://stays");
        assertThat(String.valueOf(application.at("spec", "source", "helm", "valuesObject")))
                .doesNotContain("cnoe://");
        assertThat(set.toString()).contains("cnoe://not-rewritten").doesNotContain("cnoe://base");
    }

    @Test
    void refusesAddressesThatAreNoDirectoryOrLeadOut() {
        assertThatThrownBy(() -> resolver.resolve(pack("cnoe://nowhere")))
                .isInstanceOf(GitOpsException.class)
                .hasMessage("path not a directory: dist/nowhere");
        assertThatThrownBy(() -> resolver.resolve(pack("cnoe://../../x")))
                .hasMessage("cnoe://../../x leads out of the repository");
    }

    private static IdpPackage pack(String url) {
        YamlMapping content = (YamlMapping) YamlReader.readOne(
                "{kind: Application, metadata: {name: a}, spec: {source: {repoURL: '" + url + "'}}}",
                "a.yaml",
                YamlDialect.GOYAML2);
        return new IdpPackage("dist/a.yaml", content);
    }

    private static WorkingTree tree() {
        try {
            return WorkingTree.of(
                    Path.of(Objects.requireNonNull(IdpBuilderTest.class.getResource("dist/sets.yaml"))
                                    .toURI())
                            .resolve("../..")
                            .normalize(),
                    List.of());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

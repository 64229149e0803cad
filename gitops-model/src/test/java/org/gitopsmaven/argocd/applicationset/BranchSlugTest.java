/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More slugs, told by Argo CD's own code, are in {@code pull-requests-slugs-*.yaml}. */
class BranchSlugTest {

    @Test
    void cutsALongNameAtADash() {
        assertThat(BranchSlug.of("feature/" + "x".repeat(45))).isEqualTo("feature");
        assertThat(BranchSlug.of("x".repeat(51))).isEqualTo("x".repeat(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ветка", "日本", "€5", "a\u00a0b", "\ud83d\ude00"})
    void refusesLettersThatArgoCdSpellsByALargeTable(String branch) {
        YamlMapping generator = (YamlMapping)
                YamlReader.readOne("github: {owner: acme, repo: shop}\n", "set.yaml", YamlDialect.GOYAML2);
        PullRequest request = new PullRequest(1, "t", branch, "main", "0123456789", "dana", List.of());
        PullRequestGenerator requests = new PullRequestGenerator(List.of(request), ParameterText.of(true, List.of()));

        assertThatThrownBy(() -> requests.generate(FieldReader.of(generator)))
                .isInstanceOfSatisfying(GitOpsException.class, fault -> {
                    assertThat(fault.location()).isNotNull();
                    assertThat(fault.message()).contains("of branch \"" + branch + "\"");
                    assertThat(fault.hint()).contains("Latin letters");
                });
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.resource.Gvk;
import org.junit.jupiter.api.Test;

class TransformerConfigTest {

    @Test
    void knowsTheDefaultTables() {
        TransformerConfig config = TransformerConfig.defaults(KustomizeVersion.V5_8_1);

        assertThat(config.get(FieldSpecList.COMMON_LABELS).specs()).hasSize(32);
        assertThat(config.get(FieldSpecList.VAR_REFERENCE).specs()).hasSize(72);
        assertThat(config.get(FieldSpecList.IMAGES).specs()).hasSize(6);
        assertThat(config.get(FieldSpecList.REPLICAS).specs()).hasSize(4);
        assertThat(config.nameReferences()).hasSize(16);
        assertThat(config.nameReferences().stream()
                        .mapToInt(reference -> reference.referrers().specs().size())
                        .sum())
                .isEqualTo(167);
    }

    @Test
    void labelsVolumeClaimTemplatesByTheListOfTheVersion() {
        TransformerConfig stable = TransformerConfig.defaults(KustomizeVersion.V5_8_1);
        TransformerConfig newest = TransformerConfig.defaults(KustomizeVersion.NEWEST);

        assertThat(stable.get(FieldSpecList.TEMPLATE_LABELS).specs()).hasSize(10);
        assertThat(stable.get(FieldSpecList.VOLUME_CLAIM_TEMPLATE_LABELS).isEmpty())
                .isTrue();
        assertThat(newest.get(FieldSpecList.TEMPLATE_LABELS).specs()).hasSize(9);
        assertThat(newest.get(FieldSpecList.VOLUME_CLAIM_TEMPLATE_LABELS).specs())
                .hasSize(1);
    }

    @Test
    void keepsOneOfEqualSpecsAndOrdersThemByKind() {
        TransformerConfig one = TransformerConfig.empty()
                .plus(FieldSpecList.IMAGES, spec("Widget", "spec/image", true), spec("Service", "spec/image", true));
        TransformerConfig other =
                TransformerConfig.empty().plus(FieldSpecList.IMAGES, spec("Widget", "spec/image", true));

        FieldSpecs merged = one.merge(other).get(FieldSpecList.IMAGES);

        assertThat(merged.specs()).extracting(spec -> spec.gvk().kind()).containsExactly("Service", "Widget");
    }

    @Test
    void refusesSpecsThatDisagreeAboutCreation() {
        TransformerConfig one =
                TransformerConfig.empty().plus(FieldSpecList.LABELS, spec("Widget", "spec/labels", true));
        TransformerConfig other =
                TransformerConfig.empty().plus(FieldSpecList.LABELS, spec("Widget", "spec/labels", false));

        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("failed to merge Labels fieldSpec: conflicting fieldspecs");
    }

    private static FieldSpec spec(String kind, String path, boolean create) {
        return FieldSpec.of(new Gvk("", "", kind), path, create);
    }

    @Test
    void noDefaultHidesAnotherSoMergingThemWithNothingGivesThem() {
        for (KustomizeVersion version : KustomizeVersion.values()) {
            TransformerConfig defaults = TransformerConfig.defaults(version);
            for (FieldSpecList list : FieldSpecList.values()) {
                assertThat(FieldSpecs.none().merge(defaults.get(list)).sorted()).isEqualTo(defaults.get(list));
            }
        }
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.COMMON_LABELS;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.LABELS;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.TEMPLATE_LABELS;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.VOLUME_CLAIM_TEMPLATE_LABELS;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.transform.FieldSpecReader;
import org.gitopsmaven.yaml.YamlMapping;

/** Which fields an entry of {@code labels} sets. */
final class LabelFields {

    private static final FieldSpecs METADATA = FieldSpecs.of(FieldSpec.ofAnyKind("metadata/labels", true));

    private final YamlMapping entry;
    private final TransformerConfig config;

    LabelFields(YamlMapping entry, TransformerConfig config) {
        this.entry = entry;
        this.config = config;
    }

    FieldSpecs specs() {
        FieldSpecs own = FieldSpecReader.read(entry.sequence("fields"));
        FieldSpecs specs = merged("labels: ", own, config.get(LABELS));
        if (says("includeSelectors")) {
            return merged("labels: ", specs, config.get(COMMON_LABELS));
        }
        if (says("includeTemplates")) {
            specs = merged("template fieldSpec: ", specs, config.get(TEMPLATE_LABELS));
        }
        if (says("includeVolumeClaimTemplates")) {
            specs = merged("volumeClaimTemplate fieldSpec: ", specs, config.get(VOLUME_CLAIM_TEMPLATE_LABELS));
        }
        return merged("labels: ", specs, METADATA);
    }

    private boolean says(String field) {
        return "true".equals(entry.text(field));
    }

    private FieldSpecs merged(String what, FieldSpecs specs, FieldSpecs others) {
        try {
            return specs.merge(others);
        } catch (GitOpsException e) {
            throw KustomizeException.reworded("failed to merge " + what + e.message(), e)
                    .orAt(entry.mark().location());
        }
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

/** The lists of field specs of a transformer configuration. */
public enum FieldSpecList {
    NAME_PREFIX("namePrefix", "NamePrefix"),
    NAME_SUFFIX("nameSuffix", "NameSuffix"),
    NAMESPACE("namespace", "NameSpace"),
    COMMON_ANNOTATIONS("commonAnnotations", "CommonAnnotations"),
    COMMON_LABELS("commonLabels", "CommonLabels"),
    LABELS("labels", "Labels"),
    TEMPLATE_LABELS("templateLabels", "TemplateLabels"),
    /** Newer than 5.8.1, where the field is one of {@link #TEMPLATE_LABELS}. */
    VOLUME_CLAIM_TEMPLATE_LABELS("volumeClaimTemplateLabels", "VolumeClaimTemplateLabels"),
    VAR_REFERENCE("varReference", "VarReference"),
    IMAGES("images", "Images"),
    REPLICAS("replicas", "Replicas");

    private final String key;
    private final String label;

    FieldSpecList(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The key in a configuration file. */
    public String key() {
        return key;
    }

    /** The name in error messages. */
    String label() {
        return label;
    }
}

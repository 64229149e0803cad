/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;

/**
 * What a promotion moves from one environment to the next.
 *
 * @param charts whether versions of charts are moved
 * @param fields further fields
 */
public record PromotionSettings(boolean images, boolean charts, List<PromotedField> fields) {

    static final PromotionSettings DEFAULT = new PromotionSettings(true, true, List.of());

    public PromotionSettings {
        fields = List.copyOf(fields);
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;

/** Values of labels are short words. */
final class LabelValueRule implements ObjectRule {

    private static final Rule LABEL_VALUE = new Rule("RES-LABEL-VALUE", Severity.ERROR, "labels have valid values");

    @Override
    public Rule rule() {
        return LABEL_VALUE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        for (Field labels : LabelSets.of(manifest)) {
            for (Field label : labels.children()) {
                if (label.isText(manifest.dialect()) && !Names.isLabelValue(label.text())) {
                    complaints.at(
                            label,
                            "'" + label.text() + "' is not a valid label value (up to 63 letters, digits, '-', '_' and"
                                    + " '.', first and last a letter or digit)");
                }
            }
        }
    }
}

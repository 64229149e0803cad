/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlScalar;

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
            for (YamlEntry entry : labels.entries()) {
                if (entry.value() instanceof YamlScalar value && !Names.isLabelValue(value.text())) {
                    check(new Field(labels.way().field(entry.name()), value), manifest, complaints);
                }
            }
        }
    }

    private static void check(Field label, Manifest manifest, Complaints complaints) {
        if (label.isText(manifest.dialect())) {
            complaints.at(
                    label,
                    "'" + label.text() + "' is not a valid label value (up to 63 letters, digits, '-', '_' and"
                            + " '.', first and last a letter or digit)");
        }
    }
}

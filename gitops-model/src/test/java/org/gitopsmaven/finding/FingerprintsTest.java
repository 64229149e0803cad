/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final Rule RULE = new Rule("RES-PORT", Severity.ERROR, "ports are right");
    private static final Finding FINDING = Finding.of(RULE, "port 0 is none (first at a.yaml:6:1)")
            .about("Service/web")
            .on("spec.ports[0].port")
            .at(new Location("a.yaml", 4, 2));

    @Test
    void staysTheSameWhenLinesMoveAndWeightsChange() {
        Finding moved = FINDING.withMessage("port 0 is none (first at a.yaml:96:11)")
                .withHint("take another")
                .in("prod/web")
                .as(Severity.INFO)
                .at(new Location("a.yaml", 94, 12));

        assertThat(fingerprint(moved)).isEqualTo(fingerprint(FINDING)).matches("[0-9a-f]{20}");
    }

    @Test
    void tellsFilesRulesObjectsAndFieldsApart() {
        assertThat(List.of(
                        fingerprint(FINDING),
                        fingerprint(FINDING.at(new Location("b.yaml", 4, 2))),
                        fingerprint(FINDING.about("Service/api")),
                        fingerprint(FINDING.on("spec.ports[1].port")),
                        fingerprint(FINDING.withMessage("port 70000 is none"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsEqualFaultsOfOneFileApartByTheirOrder() {
        Finding second = FINDING.at(new Location("a.yaml", 20, 2));

        var fingerprints = Fingerprints.of(List.of(FINDING, second));

        assertThat(fingerprints.values()).doesNotHaveDuplicates();
        assertThat(fingerprints.get(FINDING)).isEqualTo(fingerprint(FINDING));
    }

    private static String fingerprint(Finding finding) {
        return Fingerprints.of(List.of(finding)).values().iterator().next();
    }
}

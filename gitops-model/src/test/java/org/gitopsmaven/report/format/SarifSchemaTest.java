/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds our SARIF against the schema of OASIS, where that file is at hand; it is not ours to publish. */
class SarifSchemaTest {

    @Test
    void fitsTheSchemaOfSarif() throws IOException {
        String file = System.getProperty("gitops.sarifSchema", "");
        assumeTrue(
                !file.isEmpty(),
                "skipped: set -Dgitops.sarifSchema to sarif-schema-2.1.0.json of oasis-tcs/sarif-spec");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);

        assertThat(schema.validate(new SarifFormat().text(Reports.data()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(new SarifFormat().text(Reports.many(20)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .as("what is no SARIF")
                .isNotEmpty();
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class YamlRoundTripTest {

    @Property(tries = 500)
    void readsBackWhatWasWritten(@ForAll long seed) {
        YamlNode node = YamlReader.readOne(YamlTexts.mapping(seed), "f.yaml", YamlDialect.GOYAML3);

        String written = YamlWriter.write(node);

        YamlNode again = YamlReader.readOne(written, "f.yaml", YamlDialect.GOYAML3);
        assertThat(YamlWriter.write(again)).isEqualTo(written);
        assertThat(YamlJson.write(again)).isEqualTo(YamlJson.write(node));
    }

    @Property(tries = 500)
    void copiesEqualTheirOriginal(@ForAll long seed) {
        YamlNode node = YamlReader.readOne(YamlTexts.mapping(seed), "f.yaml", YamlDialect.GOYAML3);

        assertThat(YamlEquality.same(node, node.copy(), YamlDialect.GOYAML3)).isTrue();
    }
}

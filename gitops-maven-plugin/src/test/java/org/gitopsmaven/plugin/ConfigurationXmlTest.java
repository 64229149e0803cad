/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gitopsmaven.project.ConfigurationNode;
import org.junit.jupiter.api.Test;

class ConfigurationXmlTest {

    @Test
    void readsWhatMavenPrints() {
        String printed = """
                <?xml version="1.0" encoding="UTF-8"?>
                <configuration>
                  <image>
                    <name>registry.example.com/web:1.0</name>
                  </image>
                </configuration>""";

        ConfigurationNode node = ConfigurationXml.read(printed);

        assertThat(node)
                .isEqualTo(new ConfigurationNode(
                        "configuration",
                        null,
                        List.of(new ConfigurationNode(
                                "image",
                                null,
                                List.of(new ConfigurationNode("name", "registry.example.com/web:1.0", List.of()))))));
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertThat(ConfigurationXml.read(null)).isNull();
    }

    @Test
    void followsNoEntity() {
        String hostile = """
                <!DOCTYPE configuration [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <configuration><name>&file;</name></configuration>""";

        assertThat(ConfigurationXml.read(hostile)).isNull();
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.gitopsmaven.project.ConfigurationNode;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a plugin as plain values. Maven's own type for it comes from a library that each line of Maven
 * ships differently, so it is read through the XML that it prints.
 */
final class ConfigurationXml {

    private static final int DEEPEST = 200;

    private ConfigurationXml() {}

    /** Those of some executions of a plugin in order, then the plugin's own; what has none is left out. */
    static List<ConfigurationNode> readAll(Plugin plugin, List<PluginExecution> executions) {
        return Stream.<ConfigurationContainer>concat(executions.stream(), Stream.of(plugin))
                .map(container -> read(container.getConfiguration()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The configuration element, or null when there is none. */
    static @Nullable ConfigurationNode read(@Nullable Object configuration) {
        if (configuration == null) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(configuration.toString()));
            xml.nextTag();
            return element(xml, 0);
        } catch (XMLStreamException e) {
            return null; // not XML: a type of a Maven we do not know; detection goes on without it
        }
    }

    private static ConfigurationNode element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("deeper than " + DEEPEST + " elements");
        }
        String name = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        List<ConfigurationNode> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new ConfigurationNode(name, children.isEmpty() ? text.toString() : null, children);
    }
}

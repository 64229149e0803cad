/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.report.GoText;

/** What keys and values of labels look like (Kubernetes' {@code apimachinery/pkg/util/validation}), told in its words. */
final class LabelNames {

    private static final String NAME = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
    private static final String SUBDOMAIN = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern VALUES = Pattern.compile("(" + NAME + ")?");
    private static final Pattern SUBDOMAINS = Pattern.compile(SUBDOMAIN);
    private static final int MAX_LENGTH = 63;
    private static final int MAX_SUBDOMAIN = 253;

    private static final String ENDS = ", and must start and end with an alphanumeric character";
    private static final String NAME_RULE = "must consist of alphanumeric characters, '-', '_' or '.'" + ENDS
            + " (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '" + NAME + "')";

    private LabelNames() {}

    static void requireKey(String key) {
        List<String> faults = faultsOfKey(key);
        if (!faults.isEmpty()) {
            throw new KustomizeException("invalid label key " + GoText.quote(key) + ": " + String.join("; ", faults));
        }
    }

    static void requireValue(String key, String value) {
        List<String> faults = new ArrayList<>();
        if (value.length() > MAX_LENGTH) {
            faults.add(tooLong(MAX_LENGTH));
        }
        if (!VALUES.matcher(value).matches()) {
            faults.add("a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.'"
                    + ENDS + " (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(" + NAME
                    + ")?')");
        }
        if (!faults.isEmpty()) {
            throw new KustomizeException("invalid label value: " + GoText.quote(value) + ": at key: "
                    + GoText.quote(key) + ": " + String.join("; ", faults));
        }
    }

    private static List<String> faultsOfKey(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length > 2) {
            return List.of("a qualified name " + NAME_RULE
                    + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
        }
        List<String> faults = new ArrayList<>();
        if (parts.length == 2) {
            addFaultsOfPrefix(parts[0], faults);
        }
        String name = parts[parts.length - 1];
        if (name.isEmpty()) {
            faults.add("name part must be non-empty");
        } else if (name.length() > MAX_LENGTH) {
            faults.add("name part " + tooLong(MAX_LENGTH));
        }
        if (!NAMES.matcher(name).matches()) {
            faults.add("name part " + NAME_RULE);
        }
        return faults;
    }

    private static void addFaultsOfPrefix(String prefix, List<String> faults) {
        if (prefix.isEmpty()) {
            faults.add("prefix part must be non-empty");
            return;
        }
        if (prefix.length() > MAX_SUBDOMAIN) {
            faults.add("prefix part " + tooLong(MAX_SUBDOMAIN));
        }
        if (!SUBDOMAINS.matcher(prefix).matches()) {
            faults.add("prefix part a DNS-1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'"
                    + ENDS + " (e.g. 'example.com', regex used for validation is '" + SUBDOMAIN + "')");
        }
    }

    private static String tooLong(int limit) {
        return "must be no more than " + limit + " characters";
    }
}

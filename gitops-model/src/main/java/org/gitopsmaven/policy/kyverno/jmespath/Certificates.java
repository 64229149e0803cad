/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.jspecify.annotations.Nullable;

/** Certificates as Go tells their parts: names, times, key and names that they are for. */
final class Certificates {

    private static final int DNS = 2;

    private Certificates() {}

    static Object decode(Arguments call) {
        byte[] pem = call.text(0).getBytes(StandardCharsets.UTF_8);
        try {
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
            if (!(certificate.getPublicKey() instanceof RSAPublicKey key)) {
                throw call.fault("certificate should use rsa algorithm");
            }
            return parts(certificate, key);
        } catch (CertificateException | InvalidNameException e) {
            throw call.fault("failed to decode PEM block");
        }
    }

    private static Map<String, @Nullable Object> parts(X509Certificate certificate, RSAPublicKey key)
            throws CertificateException, InvalidNameException {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Version", (long) certificate.getVersion());
        parts.put("SerialNumber", certificate.getSerialNumber().doubleValue());
        parts.put("Issuer", name(certificate.getIssuerX500Principal().getName()));
        parts.put("Subject", name(certificate.getSubjectX500Principal().getName()));
        parts.put("NotBefore", time(certificate.getNotBefore()));
        parts.put("NotAfter", time(certificate.getNotAfter()));
        parts.put("IsCA", certificate.getBasicConstraints() >= 0);
        parts.put("PublicKeyAlgorithm", 1L);
        parts.put(
                "PublicKey",
                Map.of(
                        "N",
                        key.getModulus().toString(),
                        "E",
                        key.getPublicExponent().longValue()));
        parts.put("DNSNames", dnsNames(certificate.getSubjectAlternativeNames()));
        return parts;
    }

    private static String time(Date date) {
        return Instant.ofEpochMilli(date.getTime()).toString();
    }

    private static Map<String, @Nullable Object> name(String text) throws InvalidNameException {
        Map<String, @Nullable Object> name = new LinkedHashMap<>();
        for (String list : Arrays.asList("Country", "Organization", "OrganizationalUnit", "Locality", "Province")) {
            name.put(list, null);
        }
        name.put("CommonName", "");
        for (Rdn part : new LdapName(text).getRdns()) {
            String value = String.valueOf(part.getValue());
            switch (part.getType()) {
                case "CN" -> name.put("CommonName", value);
                case "C" -> name.put("Country", List.of(value));
                case "O" -> name.put("Organization", List.of(value));
                case "OU" -> name.put("OrganizationalUnit", List.of(value));
                case "L" -> name.put("Locality", List.of(value));
                case "ST" -> name.put("Province", List.of(value));
                default -> name.putIfAbsent("ExtraNames", null);
            }
        }
        return name;
    }

    private static @Nullable List<@Nullable Object> dnsNames(@Nullable Collection<List<?>> names) {
        if (names == null) {
            return null;
        }
        List<@Nullable Object> found = new ArrayList<>();
        for (List<?> name : names) {
            if (Integer.valueOf(DNS).equals(name.get(0))) {
                found.add(name.get(1));
            }
        }
        return found;
    }
}

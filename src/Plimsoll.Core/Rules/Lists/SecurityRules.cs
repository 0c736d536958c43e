namespace Plimsoll.Rules;

/// <summary>The rules PLM1, by id: what a Pod or container may do.</summary>
internal static class SecurityRules
{
    public static Rule[] All =>
    [
        new PrivilegedContainer(), // PLM1101
        new PrivilegeEscalationAllowed(), // PLM1102
        new RunAsNonRootNotEnforced(), // PLM1103
        new RunAsUserZero(), // PLM1104
        new LowUserId(), // PLM1105
        new LowGroupId(), // PLM1106
        new RootGroupMembership(), // PLM1107
        new IdOutsideAllowedRange(), // PLM1108
        new UidNotUniquePerWorkload(), // PLM1109
        new MissingSecurityContext(), // PLM1110
        new WritableRootFilesystem(), // PLM1111
        new CapabilityBeyondBaseline(), // PLM1112
        new CapabilityBeyondRestricted(), // PLM1113
        new CapabilitiesNotAllDropped(), // PLM1114
        new NoCapabilityDropped(), // PLM1115
        new NetRawAvailable(), // PLM1116
        new SysAdminCapability(), // PLM1117
        new SysModuleCapability(), // PLM1118
        new DangerousCapability(), // PLM1119
        new CapabilityPolicyViolation(), // PLM1120
        new SelinuxUserOrRoleSet(), // PLM1121
        new SelinuxTypeNotAllowed(), // PLM1122
        new ApparmorDisabledOrUnknown(), // PLM1123
        new ApparmorProfileMissing(), // PLM1124
        new LinuxHardeningMissing(), // PLM1125
        new ProcMountUnmasked(), // PLM1126
        new WindowsHostProcess(), // PLM1127
        new WindowsNotContainerUser(), // PLM1128
        new HostUsersNotIsolated(), // PLM1129
        new EphemeralContainerPresent(), // PLM1130
        new SudoInCommand(), // PLM1131
        new UnsandboxedWorkload(), // PLM1132
        new GitSyncCommandInjection(), // PLM1133
        new Log4jLookupNotMitigated(), // PLM1134
        new HostNetwork(), // PLM1135
        new HostPid(), // PLM1136
        new HostIpc(), // PLM1137
        new HostPort(), // PLM1138
        new HostPathVolume(), // PLM1139
        new SensitiveHostPath(), // PLM1140
        new WritableHostPathMount(), // PLM1141
        new HostProcMounted(), // PLM1142
        new RuntimeSocketMounted(), // PLM1143
        new BidirectionalMountPropagation(), // PLM1144
        new VolumeTypeNotAllowed(), // PLM1145
        new HostPathPersistentVolume(), // PLM1146
        new SubPathSymlinkRisk(), // PLM1147
        new HostAliasesSet(), // PLM1148
        new UnsafeSysctl(), // PLM1149
        new SysctlValueInjection(), // PLM1150
        new ProbeOrHookHostSet(), // PLM1151
        new ServiceAccountTokenAutomounted(), // PLM1152
        new DefaultServiceAccountUsed(), // PLM1153
        new DefaultServiceAccountAutomounts(), // PLM1154
        new LegacyServiceAccountTokenSecret(), // PLM1158
        new ServiceAccountSecretsListed(), // PLM1159
        new LiteralSecretInEnv(), // PLM1160
        new SecretRefInEnv(), // PLM1161
        new SecretInConfigMap(), // PLM1162
        new KnownCredentialPattern(), // PLM1163
        new SecretConsumptionForbidden(), // PLM1164
        new CloudCredentialPathMounted(), // PLM1165
        new ImageNotPinnedToDigest(), // PLM1167
        new ImageRegistryNotAllowed(), // PLM1170
        new ImageFromPublicRegistry(), // PLM1171
        new ImageFromDeprecatedRegistry(), // PLM1172
        new ImagePullSecretsMissing(), // PLM1173
        new UnsupportedPlatformComponent(), // PLM1174
        new KubernetesDashboardDeployed(), // PLM1175
        new ExposedAdminInterface(), // PLM1176
        new SystemNamespaceUsed(), // PLM1178
        new NamespaceWithoutQuota(), // PLM1185
        new NamespaceWithoutPsaLabels(), // PLM1186
        new ContainerWeakensPodSecurity(), // PLM1375
        new ProfileIgnoredWhenPrivileged(), // PLM1376
        new CapabilityIneffectiveForNonRoot(), // PLM1377
        new CapabilityAddedAndDropped(), // PLM1378
        new CapabilityNameSpelling(), // PLM1379
        new PsaVersionUnpinned(), // PLM1400
    ];
}
